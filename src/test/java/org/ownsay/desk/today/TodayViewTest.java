package org.ownsay.desk.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownsay.desk.MadeHome.DRINKS;
import static org.ownsay.desk.MadeHome.LUNCH;
import static org.ownsay.desk.MadeHome.MY_BREAKFAST;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.ownsay.board.QuestionId;
import org.ownsay.board.Response;
import org.ownsay.board.Vocabulary;
import org.ownsay.calls.CallKind;
import org.ownsay.choosing.Answer;
import org.ownsay.choosing.Company;
import org.ownsay.choosing.StandingClock;
import org.ownsay.desk.DeskTest;
import org.ownsay.desk.shell.DeskAddress;
import org.ownsay.language.SpeaksAs;
import org.ownsay.person.Welcoming;
import org.springframework.beans.factory.annotation.Autowired;

class TodayViewTest extends DeskTest {

    @Autowired
    private Vocabulary vocabulary;

    @Autowired
    private Welcoming welcoming;

    @Test
    void whatSomebodySaysIsThereAMomentLaterAndIsAnnounced() {
        var jonas = home.jonas();
        var sitting = home.ask(jonas, LUNCH, Company.ALONE);
        open("/desk");
        assertThat(rowsOf(jonas.id().toString())).isEmpty();

        home.choose(sitting, 0);
        poll();

        assertThat(textOf(rowsOf(jonas.id().toString()).getFirst())).contains("For my hot meal today I want");
        assertThat(status()).isEqualTo("One new answer: Jonas.");
    }

    @Test
    void whatIsThereAlreadyIsLeftAsItIs() {
        var jonas = home.jonas();
        var sitting = home.ask(jonas, LUNCH, Company.ALONE);
        home.choose(sitting, 0);
        open("/desk");
        var before = rowsOf(jonas.id().toString()).getFirst();

        home.choose(home.ask(home.jonas(), LUNCH, Company.ALONE), 0);
        poll();

        assertThat(rowsOf(jonas.id().toString())).containsExactly(before);
    }

    @Test
    void urduWordsStandFirstAndAreReadInEnglishBeneath() {
        var amina = home.amina();
        var answer = home.choose(home.ask(amina, LUNCH, Company.ALONE), 1);
        open("/desk");

        var row = rowsOf(amina.id().toString()).getFirst();
        var urdu = find(Span.class, row).withAttribute("lang", "ur").single();
        assertThat(urdu.getText()).isEqualTo(said(answer, Locale.of("ur")));
        assertThat(urdu.getElement().getAttribute("dir")).isEqualTo("rtl");
        assertThat(textOf(row)).contains(said(answer, Locale.ENGLISH));
    }

    @Test
    void itIsToldWhoSaidItAndNoMoreThanIsKnown() {
        var jonas = home.jonas();
        var amina = home.amina();
        home.choose(home.ask(jonas, DRINKS, Company.ALONE), 0);
        home.choose(home.ask(amina, DRINKS, Company.TOGETHER), 0);
        open("/desk");

        assertThat(textOf(rowsOf(jonas.id().toString()).getFirst()))
                .contains("Said by me, alone", "on the tablet, no helper named");
        assertThat(textOf(rowsOf(amina.id().toString()).getFirst())).contains("Said by me, with support");
    }

    @Test
    void notSureIsAnAnswer() {
        var jonas = home.jonas();
        home.say(home.ask(jonas, LUNCH, Company.ALONE), Response.NOT_SURE);
        open("/desk");
        assertThat(textOf(rowsOf(jonas.id().toString()).getFirst()))
                .contains("I am not sure.", "Not sure. This is their answer.");
    }

    @Test
    void whatArrivesLateSaysSo() {
        var jonas = home.jonas();
        var sitting = home.ask(jonas, LUNCH, Company.ALONE);
        home.chooseAt(sitting, 0, StandingClock.SUNDAY_ELEVEN.minusSeconds(1_200));
        home.choose(home.ask(home.amina(), LUNCH, Company.ALONE), 0);
        open("/desk");
        assertThat(textOf(rowsOf(jonas.id().toString()).getFirst())).contains("Arrived later, ");
    }

    @Test
    void whatIsTakenBackIsGone() {
        var jonas = home.jonas();
        var sitting = home.ask(jonas, DRINKS, Company.ALONE);
        var answer = home.choose(sitting, 0);
        open("/desk");
        home.takeBack(sitting, answer);
        poll();
        assertThat(rowsOf(jonas.id().toString())).isEmpty();
    }

    @Test
    void whatGoesIntoAPlanIsThereToo() {
        var jonas = home.jonas();
        home.choose(home.ask(jonas, MY_BREAKFAST, Company.ALONE), 0);
        open("/desk");
        assertThat(find(PartCard.class).all())
                .filteredOn(card -> textOf(card).startsWith("Said for their plan today"))
                .singleElement()
                .satisfies(card -> assertThat(textOf(card)).contains("For breakfast I usually like"));
    }

    @Test
    void lunchIsCountedForWhoCooks() {
        var answer = home.choose(home.ask(home.jonas(), LUNCH, Company.ALONE), 0);
        open("/desk");
        var label = vocabulary.label(Objects.requireNonNull(answer.option()), Locale.ENGLISH);
        assertThat(find(PartCard.class).all().get(1).getElement().getTextRecursively())
                .startsWith("Lunch, 12:30")
                .containsPattern(label + " \\d");
    }

    @Test
    void whoSaidNothingAboutLunchIsListed() {
        var jonas = home.jonas();
        open("/desk");
        assertThat(links(find(SilentCard.class).single())).contains(DeskAddress.plan(jonas.id()));
        home.say(home.ask(jonas, LUNCH, Company.ALONE), Response.NOT_NOW);
        poll();
        assertThat(links(find(SilentCard.class).single())).doesNotContain(DeskAddress.plan(jonas.id()));
    }

    @Test
    void whatSomebodySaidStaysThereWhenTheyLeave() {
        var jonas = home.jonas();
        home.choose(home.ask(jonas, DRINKS, Company.ALONE), 0);
        var left = welcoming.sayGoodbye(jonas);
        open("/desk");
        assertThat(rowsOf(left.id().toString())).hasSize(1);
        assertThat(links(find(SilentCard.class).single())).doesNotContain(DeskAddress.plan(left.id()));
    }

    @Test
    void aCallIsShownWithoutItsReasonUntilSomebodyGoes() {
        open("/desk");
        home.call(home.amina(), CallKind.SOMETHING_WRONG);
        poll();
        var call = find(CallNotice.class).all().getLast();
        assertThat(textOf(call))
                .contains("Amina asks for someone.", "Lounge", "just now")
                .doesNotContain("wrong");
        assertThat(status()).isEqualTo("Amina asks for someone.");

        var calls = find(CallNotice.class).all().size();
        test(find(NativeButton.class, call).withText("I am going").single()).click();
        assertThat(find(CallNotice.class).all()).hasSize(calls - 1).doesNotContain(call);
        assertThat(status()).isEqualTo("You are going to Amina, Lounge.");
    }

    @Test
    void whoCallsMayBeUnknown() {
        home.callOfSomebody();
        open("/desk");
        assertThat(find(CallNotice.class).all())
                .anySatisfy(call -> assertThat(textOf(call)).contains("Somebody asks for someone."));
    }

    @Test
    void anAnswerThatCouldNotBeKeptIsNotForgotten() {
        home.sendWhatWasNeverAsked();
        open("/desk");
        assertThat(textOf(find(Notices.class).single())).contains("a question that was not asked here");
    }

    private List<WantRow> rowsOf(String person) {
        return find(WantRow.class).all().stream()
                .filter(row -> links(row).stream().anyMatch(link -> link.endsWith(person)))
                .toList();
    }

    private List<String> links(Component in) {
        return find(Anchor.class, in).all().stream().map(link -> link.getHref()).toList();
    }

    private String status() {
        return find(Paragraph.class).withAttribute("role", "status").single().getText();
    }

    private String said(Answer answer, Locale language) {
        return vocabulary.said(
                new QuestionId("hot-meal-today"),
                Objects.requireNonNull(answer.option()),
                null,
                language,
                SpeaksAs.FEMININE);
    }
}
