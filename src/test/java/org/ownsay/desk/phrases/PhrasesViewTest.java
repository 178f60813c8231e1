package org.ownsay.desk.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ownsay.desk.DeskTest;
import org.ownsay.desk.form.Form;
import org.ownsay.desk.form.Picks;
import org.ownsay.desk.shell.DeskAddress;
import org.ownsay.person.People;
import org.ownsay.person.Person;
import org.ownsay.person.Phrase;
import org.ownsay.person.Phrasing;
import org.ownsay.person.TestPeople;
import org.ownsay.plan.Planning;
import org.springframework.beans.factory.annotation.Autowired;

class PhrasesViewTest extends DeskTest {

    @Autowired
    Phrasing phrasing;

    @Autowired
    Planning planning;

    @Autowired
    People people;

    private Person amina;

    @BeforeEach
    void aminaSpeaksUrduAndEnglish() {
        amina = home.amina();
    }

    @Test
    void staffWriteAPhraseInBothLanguagesWithAPicture() {
        open(DeskAddress.phrases(amina.id()));
        assertThat(textOf(shown())).contains("Staff write these with Amina", "There are no phrases yet.");
        text("The phrase in Urdu").type("میری چائے کہاں ہے؟");
        text("The phrase in English").type("Where is my tea?");
        text("Its picture").type("tea");
        press("Find pictures");
        assertThat(textOf(find(Picks.class).single())).contains("Tea", "Words only");
        submit(find(Form.class).single());

        assertThat(textOf(shown()))
                .contains("Added.", "میری چائے کہاں ہے؟", "Where is my tea?", "Written by Grace on ")
                .doesNotContain("There are no phrases yet.");
        var kept = phrasing.list(amina.id()).getFirst();
        assertThat(kept.words()).isEqualTo(Map.of("ur", "میری چائے کہاں ہے؟", "en", "Where is my tea?"));
        assertThat(kept.picture()).isEqualTo("own/tea");
        assertThat(kept.writtenBy()).isEqualTo(home.grace().id());
    }

    @Test
    void whatIsPreparedIsNoWordOfTheirs() {
        keep("Where is my tea?");
        open(DeskAddress.plan(amina.id()));
        assertThat(textOf(shown())).contains("Phrases for Talk").doesNotContain("Where is my tea?");
        assertThat(planning.listUsual(amina.id())).isEmpty();
    }

    @Test
    void nothingIsKeptWithoutWordsOrWithTooMany() {
        open(DeskAddress.phrases(amina.id()));
        submit(find(Form.class).single());
        assertThat(text("The phrase in Urdu").problem()).isEqualTo("Please write the phrase first.");
        text("The phrase in English").type("a".repeat(201));
        submit(find(Form.class).single());
        assertThat(text("The phrase in English").problem()).isEqualTo("Please use at most 200 characters.");
        assertThat(phrasing.list(amina.id())).isEmpty();
    }

    @Test
    void whereThereIsNothingToHearItIsSaidWhy() {
        var person = people.save(TestPeople.speaking(home.amina(), "so", null));
        open(DeskAddress.phrases(person.id()));
        press("Hear it");
        assertThat(textOf(shown())).contains("Please write the phrase first.");
        text("The phrase in Somali").type("Waan daallanahay");
        press("Hear it");
        assertThat(textOf(shown())).contains("There is no voice for this language yet.");
        text("The phrase in Somali").type("a".repeat(201));
        press("Hear it");
        assertThat(textOf(shown())).contains("Please use at most 200 characters.");
    }

    @Test
    void aPictureThatIsNotFoundIsSaid() {
        open(DeskAddress.phrases(amina.id()));
        text("Its picture").type("xylophone quartet");
        press("Find pictures");
        assertThat(textOf(shown())).contains("No picture was found.");
    }

    @Test
    void whoWritesOneTooManyIsToldAndLosesNothing() {
        for (var i = 0; i < Phrasing.MOST; i++) {
            keep("Phrase " + i);
        }
        open(DeskAddress.phrases(amina.id()));
        text("The phrase in English").type("One more");
        submit(find(Form.class).single());
        assertThat(textOf(shown())).contains("There are 60 phrases already. Please remove one first.");
        assertThat(text("The phrase in English").text()).isEqualTo("One more");
    }

    @Test
    void oneComesEarlierAndOneIsRemoved() {
        keep("One");
        var two = keep("Two");
        open(DeskAddress.phrases(amina.id()));
        press("Move earlier: Two");
        assertThat(phrasing.list(amina.id())).first().isEqualTo(two);
        press("Remove: Two");
        assertThat(textOf(shown())).contains("Remove “Two” for good?");
        press("Cancel");
        assertThat(phrasing.list(amina.id())).hasSize(2);
        press("Remove: Two");
        submit(find(Form.class).all().stream()
                .filter(form -> textOf(form).contains("Yes, remove it"))
                .findFirst()
                .orElseThrow());
        assertThat(phrasing.list(amina.id())).extracting(Phrase::words).containsExactly(Map.of("en", "One"));
        assertThat(textOf(shown())).doesNotContain("Two");
    }

    private Phrase keep(String words) {
        return phrasing.keep(amina.id(), Map.of("en", words), null, home.grace().id());
    }

    private void press(String name) {
        test(find(NativeButton.class).all().stream()
                        .filter(button -> button.getText().equals(name)
                                || name.equals(button.getElement().getAttribute("aria-label")))
                        .findFirst()
                        .orElseThrow())
                .click();
    }
}
