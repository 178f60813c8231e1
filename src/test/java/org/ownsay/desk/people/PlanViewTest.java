package org.ownsay.desk.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownsay.desk.MadeHome.DRINKS;
import static org.ownsay.desk.MadeHome.MY_BREAKFAST;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ownsay.board.QuestionId;
import org.ownsay.board.Response;
import org.ownsay.board.TopicId;
import org.ownsay.choosing.Company;
import org.ownsay.desk.DeskTest;
import org.ownsay.desk.shell.DeskAddress;

class PlanViewTest extends DeskTest {

    @Test
    void everybodyOfTheHomeIsListedAndNobodyElse() {
        home.answerElsewhere();
        var amina = home.amina();
        var people = open("/desk/people");
        assertThat(textOf(people)).contains("Amina", "Urdu first, with English", "3 pictures at a time");
        assertThat(textOf(people)).doesNotContain("Mira");
        assertThat(find(Anchor.class, people).all()).extracting(Anchor::getHref).contains(DeskAddress.plan(amina.id()));
    }

    @Test
    void aPlanTellsHowToAskAndWhatStandsInTheirOwnWords() {
        var amina = home.amina();
        var sitting = home.ask(amina, MY_BREAKFAST, Company.ALONE);
        var answer = home.choose(sitting, 0);
        home.say(sitting, Response.THAT_IS_ALL);

        var plan = open(DeskAddress.plan(amina.id()));

        assertThat(find(H1.class, plan).single().getText()).isEqualTo("Amina’s plan");
        assertThat(textOf(plan))
                .contains("Room 4. Speaks Urdu first, with English.", "Words of 24 points. Calm colours.")
                .contains("For breakfast I usually like", "Said by me, alone", "Said in 1 sitting, on");
        assertThat(find(Span.class, plan).withAttribute("lang", "ur").single().getText())
                .isNotBlank();
        assertThat(find(Anchor.class, plan)
                        .withText("How was this asked?")
                        .single()
                        .getHref())
                .isEqualTo(DeskAddress.evidence(answer.id().value()));
    }

    @Test
    void whatIsSaidAgainIsSaidInTwoSittings() {
        var jonas = home.jonas();
        for (var i = 0; i < 2; i++) {
            var sitting = home.askAgain(jonas, MY_BREAKFAST, new QuestionId("breakfast-usual"));
            var offered = sitting.presentations().getFirst().offered();
            var toast =
                    offered.stream().map(one -> one.option().value()).toList().indexOf("toast");
            home.choose(sitting, toast);
            home.say(sitting, Response.THAT_IS_ALL);
        }
        assertThat(textOf(open(DeskAddress.plan(jonas.id())))).contains("Said in 2 sittings, last on");
    }

    @Test
    void whatWasSaidTodayStandsBesideThePlan() {
        var jonas = home.jonas();
        home.choose(home.ask(jonas, DRINKS, Company.TOGETHER), 0);
        assertThat(textOf(open(DeskAddress.plan(jonas.id()))))
                .contains("Nothing was said for the plan yet.", "Said today", "I want to drink");
    }

    @Test
    void whatWasTakenOutOfThePlanIsStillToldWithItsEnd() {
        var jonas = home.jonas();
        var sitting = home.ask(jonas, MY_BREAKFAST, Company.ALONE);
        home.takeBack(sitting, home.choose(sitting, 0));
        assertThat(textOf(open(DeskAddress.plan(jonas.id()))))
                .contains("Nothing was said for the plan yet.", "Said before", "Then they took it out.");
    }

    @Test
    void whatWeighsMoreStandsApartFromThePlan() {
        var jonas = home.jonas();
        home.choose(home.ask(jonas, new TopicId("comfort"), Company.TOGETHER), 0);
        assertThat(textOf(open(DeskAddress.plan(jonas.id()))))
                .contains(
                        "Nothing was said for the plan yet.",
                        "To talk about together",
                        "It goes into no plan by itself.");
    }

    @Test
    void whatIsAskedTodayIsToldWithItsTime() {
        var jonas = home.jonas();
        assertThat(textOf(open(DeskAddress.plan(jonas.id()))))
                .contains("What Jonas is asked today", "Lunch today 2 questions now, until 13:00", "From 13:00");
    }

    @Test
    void whoLivesNowhereHereIsNotFound() {
        assertThat(textOf(open("/desk/people/" + UUID.randomUUID()))).contains("We did not find this page");
        assertThat(textOf(open("/desk/people/nobody"))).contains("We did not find this page");
    }
}
