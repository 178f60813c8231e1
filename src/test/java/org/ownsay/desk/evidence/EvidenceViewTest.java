package org.ownsay.desk.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownsay.desk.MadeHome.LUNCH;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ownsay.board.Response;
import org.ownsay.board.TopicId;
import org.ownsay.choosing.Answer;
import org.ownsay.choosing.Company;
import org.ownsay.desk.DeskTest;
import org.ownsay.desk.shell.DeskAddress;

class EvidenceViewTest extends DeskTest {

    @Test
    void everythingThatWasOfferedStandsWhereItStood() {
        var sitting = home.ask(home.jonas(), LUNCH, Company.ALONE);
        var answer = home.choose(sitting, 4);
        open(answer);

        var offered = sitting.presentations().getFirst().offered();
        var slots = find(Slot.class).all();
        assertThat(slots).hasSameSizeAs(offered);
        assertThat(textOf(slots.get(4))).contains(offered.get(4).label(), "Page 2, place 2, spoken second", "Chosen");
        assertThat(textOf(slots.getFirst()))
                .contains("Page 1, place 1, spoken first")
                .doesNotContain("Chosen");
    }

    @Test
    void itIsToldHowTheAnswerCameAbout() {
        var view = open(home.choose(home.ask(home.jonas(), LUNCH, Company.ALONE), 0));
        assertThat(textOf(view))
                .contains("Who pressed Jonas", "With whom By themselves, as they said on the tablet")
                .contains("Time to the first press 9 seconds", "Time to the yes 14 seconds")
                .contains("Heard again 2 times", "“No, change it” before 1 time")
                .contains("Options on a page 3 shown, 3 planned", "Taken back No")
                .containsPattern("Read-back “Yes” stood (first|second)")
                .contains("Other answers to this showing There are none.");
    }

    @Test
    void itIsToldWhetherThereWerePicturesOrWordsAlone() {
        assertThat(textOf(open(home.choose(home.ask(home.jonas(), LUNCH, Company.ALONE), 0))))
                .contains("Shown with pictures.")
                .doesNotContain("Shown as words alone.");
        var words = home.ask(home.jonas(), new TopicId("about-me"), Company.ALONE);
        assertThat(textOf(open(home.choose(words, 0))))
                .contains("Shown as words alone.")
                .doesNotContain("Shown with pictures.");
    }

    @Test
    void whoPressedIsNotRecordedWhereSomebodyWasThere() {
        var view = open(home.choose(home.ask(home.jonas(), LUNCH, Company.TOGETHER), 0));
        assertThat(textOf(view))
                .contains("Not recorded, because someone was with Jonas", "Someone was there; no name was recorded");
    }

    @Test
    void bothLanguagesAreToldAndTheOneOfTheYes() {
        var view = open(home.choose(home.ask(home.amina(), LUNCH, Company.ALONE), 0));
        assertThat(textOf(view)).contains("First language at the yes Urdu", "Languages Urdu, with English");
    }

    @Test
    void aWayNotToChooseIsMarkedToo() {
        open(home.say(home.ask(home.jonas(), LUNCH, Company.ALONE), Response.NONE_OF_THESE));
        assertThat(find(ListItem.class).withClassName("is-chosen").all())
                .singleElement()
                .satisfies(chosen -> assertThat(textOf(chosen)).isEqualTo("None of these Chosen"));
    }

    @Test
    void whatWasTakenBackSaysSoAndTellsWithWhich() {
        var sitting = home.ask(home.jonas(), LUNCH, Company.ALONE);
        var answer = home.choose(sitting, 0);
        var takenBack = home.takeBack(sitting, answer);

        assertThat(textOf(open(answer))).contains("Taken back Yes, later");
        assertThat(find(Anchor.class).withText("Took an answer back").single().getHref())
                .isEqualTo(DeskAddress.evidence(takenBack.id().value()));
        assertThat(textOf(open(takenBack))).contains("Took an answer back", "Said by me, alone");
    }

    @Test
    void anAnswerOfAnotherHomeIsNotFound() {
        assertThat(textOf(open(home.answerElsewhere()))).contains("We did not find this page");
        assertThat(textOf(open("/desk/answers/" + UUID.randomUUID()))).contains("We did not find this page");
    }

    private static Component open(Answer answer) {
        return open(DeskAddress.evidence(answer.id().value()));
    }
}
