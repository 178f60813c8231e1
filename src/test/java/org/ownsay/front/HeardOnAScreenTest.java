package org.ownsay.front;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ownsay.desk.DeskTest;
import org.ownsay.front.screen.KioskScreen;
import org.ownsay.front.screen.PictureTile;
import org.ownsay.front.screen.PictureTile.Kind;
import org.ownsay.front.screen.Wordings;
import org.ownsay.language.Texts;
import org.ownsay.person.People;
import org.ownsay.person.Person;
import org.ownsay.person.TestPeople;
import org.ownsay.person.VoiceProfile;
import org.ownsay.person.VoiceProfile.Preferred;
import org.ownsay.speech.Take;
import org.ownsay.speech.Taping;
import org.ownsay.speech.TestRecordings;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the browser is told to say of a screen that the server lays out. */
class HeardOnAScreenTest extends DeskTest {

    private static final Locale URDU = Locale.forLanguageTag("ur");

    @Autowired
    People people;

    @Autowired
    Taping taping;

    @Autowired
    Texts texts;

    @Autowired
    Wordings wordings;

    @Autowired
    JsonMapper json;

    @BeforeEach
    void thisScreenIsATablet() {
        VaadinRequest.getCurrent().setAttribute(ThisTablet.KNOWN, home.tablet());
    }

    @AfterEach
    void nothingIsRecorded() {
        var house = home.id().value();
        taping.list(house)
                .forEach(one -> taping.remove(one.id(), house, home.grace().id().value()));
    }

    @Test
    void whoHearsBothLanguagesHearsTheSecondInItsOwnVoice() {
        record("company.alone", URDU);
        record("company.title", URDU);
        record("strip.help", URDU);
        show(hearing(home.amina(), Preferred.USUAL, true), "en");

        assertFollowed(said(tile("company.alone")), "company.alone");
        assertFollowed(said(screen()), "company.title");
        assertFollowed(strip().path("help"), "strip.help");
        assertFollowed(said(tile("screen.go-back")), "screen.go-back");
    }

    @Test
    void whoHearsOneIsToldOne() {
        show(home.amina(), "en");
        assertThat(said(tile("company.alone")).has("second")).isFalse();
        assertThat(said(screen()).has("second")).isFalse();
        assertThat(strip().path("help").has("second")).isFalse();
        assertThat(tile("company.alone").getAttribute("second")).isEqualTo(texts.get("company.alone", URDU));
    }

    @Test
    void aRecordingOfTheHomeIsCalledOne() {
        show(home.jonas(), "en");
        assertThat(said(tile("company.alone")).path("clip").isString()).isTrue();
        assertThat(said(tile("company.alone")).has("recorded")).isFalse();

        record("company.alone", Locale.ENGLISH);
        record("company.title", Locale.ENGLISH);
        record("strip.help", Locale.ENGLISH);
        show(home.jonas(), "en");
        assertThat(said(tile("company.alone")).path("recorded").asBoolean()).isTrue();
        assertThat(said(screen()).path("recorded").asBoolean()).isTrue();
        assertThat(strip().path("help").path("recorded").asBoolean()).isTrue();
    }

    @Test
    void aNameThatWasRecordedIsHeardInWhicheverLanguageItWas() {
        var amina = home.amina();
        taping.keep(
                take(),
                home.id().value(),
                URDU,
                "Amina",
                "Grace",
                home.grace().id().value());
        var tile = PictureTile.named(amina, wordings.both(amina, Optional.of("en")));
        var said = said(tile.getElement());
        assertThat(said.path("recorded").asBoolean()).isTrue();
        assertThat(said.path("lang").asString()).isEmpty();
    }

    @Test
    void theWordsOfAHeadingCanBeFollowed() {
        show(home.jonas(), "en");
        var title = said(screen());
        assertThat(title.path("text").asString()).isEqualTo(texts.get("company.title", Locale.ENGLISH));
        assertThat(title.path("marks").asString()).startsWith("0 ");
    }

    @Test
    void theTabletsOwnVoiceIsToldToSayTheRemarkToo() {
        var wording = wordings.both(hearing(home.amina(), Preferred.TABLET, true), Optional.of("en"));
        var tile = PictureTile.of(Kind.ANSWER, "company.alone", wording)
                .remark(wording.of("company.alone"), wording.of("area.said"), wording);
        var said = said(tile.getElement());
        assertThat(said.path("text").asString()).isEqualTo(texts.get("company.alone", Locale.ENGLISH));
        assertThat(said.path("spoken").asString())
                .contains(texts.get("company.alone", Locale.ENGLISH), texts.get("area.said", Locale.ENGLISH));
        assertThat(said.has("marks")).isFalse();
        assertThat(said.path("second").path("spoken").asString()).contains(texts.get("area.said", URDU));
    }

    @Test
    void whatIsNotKnownInALanguageIsSaidAndShownOnceInEnglish() {
        show(hearing(TestPeople.speaking(home.amina(), "fr", "en"), Preferred.USUAL, true), "fr");
        var alone = tile("company.alone");
        assertThat(alone.getAttribute("label-lang")).isEqualTo("en");
        assertThat(alone.getAttribute("second")).isNull();
        assertThat(said(alone).path("lang").asString()).isEqualTo("en");
        assertThat(said(alone).path("clip").isString()).isTrue();
        assertThat(said(alone).has("second")).isFalse();
    }

    private void assertFollowed(JsonNode said, String key) {
        assertThat(said.path("text").asString()).isEqualTo(texts.get(key, Locale.ENGLISH));
        assertThat(said.path("lang").asString()).isEqualTo("en");
        assertThat(said.path("clip").isString()).isTrue();
        var second = said.path("second");
        assertThat(second.path("text").asString()).isEqualTo(texts.get(key, URDU));
        assertThat(second.path("lang").asString()).isEqualTo("ur");
        assertThat(second.path("clip").asString(""))
                .isNotEqualTo(said.path("clip").asString());
        if (!key.equals("screen.go-back")) {
            assertThat(second.path("recorded").asBoolean()).isTrue();
            assertThat(second.path("clip").isString()).isTrue();
        }
    }

    private void show(Person person, String language) {
        open("/with/" + person.id() + "?language=" + language);
    }

    private Element screen() {
        return find(KioskScreen.class).single().getElement();
    }

    private JsonNode strip() {
        var strip = screen().getChildren()
                .filter(child -> child.getTag().equals("help-strip"))
                .findFirst();
        return json.readTree(strip.orElseThrow().getAttribute("words"));
    }

    private Element tile(String key) {
        return tileNamed(texts.get(key, Locale.ENGLISH));
    }

    private Element tileNamed(String label) {
        return find(PictureTile.class).all().stream()
                .map(PictureTile::getElement)
                .filter(tile -> label.equals(tile.getAttribute("label")))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode said(Element element) {
        return json.readTree(element.getAttribute("said"));
    }

    private void record(String key, Locale language) {
        taping.keep(
                take(),
                home.id().value(),
                language,
                texts.get(key, language),
                "Grace",
                home.grace().id().value());
    }

    private static Take take() {
        return Take.of(TestRecordings.wav(500));
    }

    private Person hearing(Person person, Preferred preferred, boolean both) {
        return people.save(TestPeople.hearing(person, new VoiceProfile(preferred, 100, 100, 100, both)));
    }
}
