package org.ownsay.desk.voices;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ownsay.desk.DeskTest;
import org.ownsay.desk.form.Form;
import org.ownsay.desk.shell.DeskAddress;
import org.ownsay.person.People;
import org.ownsay.person.TestPeople;
import org.ownsay.person.Welcoming;
import org.ownsay.speech.Manner;
import org.ownsay.speech.Pronouncing;
import org.ownsay.speech.Speaking;
import org.ownsay.speech.Taping;
import org.ownsay.speech.TestRecordings;
import org.springframework.beans.factory.annotation.Autowired;

class VoicesViewTest extends DeskTest {

    private static final Locale SOMALI = Locale.forLanguageTag("so");

    @Autowired
    Taping taping;

    @Autowired
    Pronouncing pronouncing;

    @Autowired
    Speaking speaking;

    @Autowired
    People people;

    @Autowired
    Welcoming welcoming;

    private UUID houseId;

    @BeforeEach
    void theHome() {
        houseId = home.id().value();
    }

    @AfterEach
    void nothingIsHeardOtherwise() {
        var grace = home.grace().id().value();
        taping.list(houseId).forEach(one -> taping.remove(one.id(), houseId, grace));
        pronouncing.list(houseId).forEach(one -> pronouncing.remove(one.id(), houseId, grace));
    }

    @Test
    void everyLanguageTellsWhoSpeaksItWhatIsRecordedAndHowSureWeAre() {
        open(DeskAddress.VOICES);
        assertThat(textOf(find(LanguagesCard.class).single()))
                .contains("Somali Soomaali No voice yet. Nothing is recorded. Written by us on 22 November 2026."
                        + " Nobody who speaks it has checked it yet.")
                .contains("English English FreeTTS speaks it. Nothing is recorded.")
                .contains(
                        "Arabic",
                        "Bangla",
                        "Chinese",
                        "Polish",
                        "Portuguese",
                        "Punjabi",
                        "Romanian",
                        "Spanish",
                        "Urdu",
                        "Welsh");
        press("Somali");
        assertThat(this.<Locale>choice("Language").chosen()).isEqualTo(SOMALI);
        assertThat(textOf(shown())).contains("Somali has no voice yet.");
        choose("cuntada", "Cuntada"); // a part of home
    }

    @Test
    void staffRecordAWordAndEverybodyHearsIt() throws IOException {
        open(DeskAddress.VOICES);
        assertThat(textOf(shown())).contains("English is spoken by FreeTTS.", "Nothing is recorded");
        choose("soup", "Soup");
        assertThat(text("Who speaks").text()).isEqualTo("Grace");
        send(TestRecordings.wav(500));

        assertThat(textOf(shown())).contains("Kept: Soup.", "Grace, on ");
        assertThat(speaking.of(houseId, Manner.USUAL)
                        .say("Soup", Locale.ENGLISH)
                        .isRecorded())
                .isTrue();
        assertThat(speaking.of(houseId, Manner.USUAL)
                        .say("A bowl of soup", "Soup", Locale.ENGLISH)
                        .isRecorded())
                .isTrue();
        press("Remove: Soup");
        assertThat(textOf(shown())).contains("Remove “Soup” for good?");
        submit(find(Form.class).all().stream()
                .filter(form -> textOf(form).contains("Yes, remove it"))
                .findFirst()
                .orElseThrow());
        assertThat(textOf(shown())).contains("Nothing is recorded");
        assertThat(taping.list(houseId)).isEmpty();
    }

    @Test
    void whatCannotBeUsedIsSaidAndNothingIsKept() throws IOException {
        open(DeskAddress.VOICES);
        choose("soup", "Soup");
        var recorder = find(VoiceRecorder.class).single();
        recorder.take(new ByteArrayInputStream(new byte[50]));
        recorder.finish();
        text("Who speaks").type("");
        send(TestRecordings.wav(500));
        assertThat(text("Who speaks").problem()).isEqualTo("Please fill this in.");
        assertThat(taping.list(houseId)).isEmpty();
    }

    @Test
    void aTextThatNobodyFoundCanBeRecordedAllTheSame() {
        open(DeskAddress.VOICES);
        choose("Xylophone quartet", "Xylophone quartet");
        assertThat(textOf(shown())).contains("Please say this: Xylophone quartet");
    }

    @Test
    void theNamesOfPeopleAreAmongWhatIsHeard() {
        home.jonas();
        open(DeskAddress.VOICES);
        choose("jonas", "Jonas");
        assertThat(textOf(shown())).contains("Please say this: Jonas");
    }

    @Test
    void aLanguageWithoutAVoiceSaysSoAndWhatIsSilent() throws IOException {
        var amina = home.amina();
        welcoming.keep(TestPeople.speaking(people.getOf(home.id(), amina.id()), "so", "en"), null);
        open(DeskAddress.VOICES);
        find(VoicesView.class).single().show(SOMALI);

        assertThat(textOf(shown())).contains("Somali has no voice yet.", "silent", "Amina");
        press("Record: Amina");
        send(TestRecordings.wav(500));
        assertThat(speaking.of(houseId, Manner.USUAL).say("Amina", SOMALI).isRecorded())
                .isTrue();
        assertThat(find(NativeButton.class).all()).noneMatch(button -> named(button, "Record: Amina"));
    }

    @Test
    void aWordIsSaidAnotherWay() {
        open(DeskAddress.VOICES);
        text("The word as it is shown").type("Siobhan");
        submit(saidAs());
        assertThat(text("Say it as").problem()).isEqualTo("Please fill this in.");
        text("Say it as").type("Shivawn");
        submit(saidAs());
        assertThat(textOf(shown())).contains("Siobhan: say it as Shivawn");
        assertThat(speaking.of(houseId, Manner.USUAL)
                        .say("Siobhan", Locale.ENGLISH)
                        .said())
                .isEqualTo("Shivawn");
        press("Remove: Siobhan");
        assertThat(pronouncing.list(houseId)).isEmpty();
    }

    private void choose(String typed, String found) {
        text("A word, a name or a sentence").type(typed);
        submit(find(Form.class).all().getFirst());
        test(find(NativeButton.class).all().stream()
                        .filter(button -> button.getText().equals(found))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private Form saidAs() {
        return find(Form.class).all().getLast();
    }

    private void send(byte[] wav) throws IOException {
        var recorder = find(VoiceRecorder.class).single();
        recorder.take(new ByteArrayInputStream(wav));
        recorder.finish();
    }

    private void press(String name) {
        test(find(NativeButton.class).all().stream()
                        .filter(button -> named(button, name))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private static boolean named(NativeButton button, String name) {
        return button.getAriaLabel().orElseGet(button::getText).equals(name);
    }
}
