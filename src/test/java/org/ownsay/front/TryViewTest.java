package org.ownsay.front;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.server.VaadinRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownsay.access.Homekeeping;
import org.ownsay.desk.DeskTest;
import org.ownsay.desk.form.Form;
import org.ownsay.desk.form.NumberField;
import org.ownsay.desk.shell.DeskAddress;
import org.ownsay.front.screen.PressGame;
import org.ownsay.front.screen.TryBoard;
import org.ownsay.person.AccessProfile;
import org.ownsay.person.Depicting;
import org.ownsay.person.Preset;
import org.ownsay.person.Settings;
import org.ownsay.person.Spread;
import org.ownsay.person.Theme;
import org.ownsay.person.UsablePart;
import org.ownsay.person.VoiceProfile;
import org.ownsay.person.WayIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TryViewTest extends DeskTest {

    private static final Settings USUAL = new Settings(new AccessProfile(3, Theme.CALM, 24), VoiceProfile.USUAL);
    private static final Locale URDU = Locale.forLanguageTag("ur");

    @Autowired
    Homekeeping homes;

    @Autowired
    JsonMapper json;

    @Test
    void whatTheFormHoldsIsTriedOutSavedOrNot() {
        var jonas = home.jonas();
        open(DeskAddress.edit(jonas.id()));
        test(find(NativeButton.class).withText("Eye pointer").single()).click();
        var tried = Preset.EYE_POINTER.on(new Settings(jonas.profile(), jonas.voice()));
        assertThat(ways()).hasSize(3).containsOnly(DeskAddress.tryOut(tried, jonas.languages()));
        this.<WayIn>choice("How they choose").choose(WayIn.SLIDE);
        somethingChanges();
        assertThat(ways().getFirst()).contains(".SLIDE.");
    }

    @Test
    void whatMustBePutRightFirstIsNotTriedOut() {
        open(DeskAddress.edit(home.jonas().id()));
        field(NumberField.class, "Gap").type("99");
        somethingChanges();
        assertThat(ways()).isEmpty();
        assertThat(textOf(shown())).contains("Please correct what is marked.");
    }

    @Test
    void theScreenLooksAndIsTouchedAsTheAddressSays() {
        thisScreenIsATablet();
        var board = tryOut(Preset.LOW_VISION.on(Preset.EYE_POINTER.on(USUAL)), List.of(URDU, Locale.ENGLISH));
        assertThat(board.getAttribute("text-pt")).isEqualTo("32");
        assertThat(board.getAttribute("theme")).isEqualTo("yellow");
        assertThat(board.getAttribute("tile-mm")).isEqualTo("60");
        assertThat(json.readTree(board.getAttribute("ways-in")).path("way").asString())
                .isEqualTo("DWELL");
        assertThat(board.getAttribute("language")).isEqualTo("ur");
        var document = document(board);
        assertThat(document.path("look").path("perPage").asInt()).isEqualTo(2);
        var options = document.path("questions").get(0).path("options");
        assertThat(options).hasSize(8);
        assertThat(options.get(0).path("label")).hasSize(2);
        assertThat(pictures(document)).allMatch(picture -> picture.startsWith("/pictures/"));
        assertThat(document.path("nonChoices")).hasSize(4);
    }

    @Test
    void whoReadsBestIsShownWordsAlone() {
        var words = new AccessProfile(
                3,
                Theme.CALM,
                24,
                UsablePart.WHOLE,
                WayIn.TOUCH,
                Depicting.WORD,
                Spread.USUAL,
                USUAL.access().touching(),
                USUAL.access().dwelling(),
                USUAL.access().scanning());
        var document = document(tryOut(new Settings(words, VoiceProfile.USUAL), List.of(Locale.ENGLISH)));
        assertThat(pictures(document)).containsOnly("");
    }

    @Test
    void staffSeeItWithoutATabletAndAreToldWhereItIsHeard() {
        var document = document(tryOut(USUAL, List.of(Locale.ENGLISH)));
        var texts = document.path("texts").path("en");
        assertThat(texts.path("noVoice").path("text").asString()).isEqualTo("It can be heard on a tablet");
        assertThat(texts.path("help").path("clip").isNull()).isTrue();
    }

    @Test
    @WithAnonymousUser
    void nobodyElseSeesIt() {
        assertThat(textOf(open(DeskAddress.tryOut(USUAL, List.of(Locale.ENGLISH)))))
                .contains("This screen is new here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/try", "/try?as=", "/try?as=9.CALM", "/try?as=%3Cscript%3E&in=en"})
    void whatCannotBeReadIsSaidCalmly(String address) {
        assertThat(textOf(open(address))).contains("These settings cannot be read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&in=", "&in=.", "&in=%21%21", "&in=e"})
    void withoutALanguageItSpeaksThoseOfTheHome(String in) {
        open("/try?as=" + USUAL.inShort() + in);
        assertThat(find(TryBoard.class).single().getElement().getAttribute("language"))
                .isEqualTo(homes.get(home.id()).languages().getFirst().toLanguageTag());
    }

    @Test
    void theGameKnowsTheirSwitchesAndWhichFormAsked() {
        open(DeskAddress.learnSpeed(USUAL, List.of(URDU), "form-1"));
        var game = find(PressGame.class).single().getElement();
        assertThat(game.getAttribute("switches")).isEqualTo("Space Enter");
        assertThat(game.getAttribute("form")).isEqualTo("form-1");
        assertThat(json.readTree(game.getAttribute("ways-in")).path("way").asString())
                .isEqualTo("TOUCH");
        assertThat(json.readTree(game.getAttribute("staff-words"))
                        .path("middle")
                        .asString())
                .isEqualTo("The middle one: {seconds} seconds");
        assertThat(document(game).path("texts").path("ur").has("lit")).isTrue();
        assertThat(textOf(open("/try/speed?as=fast"))).contains("These settings cannot be read");
    }

    private void thisScreenIsATablet() {
        VaadinRequest.getCurrent().setAttribute(ThisTablet.KNOWN, home.tablet());
    }

    private Element tryOut(Settings settings, List<Locale> spoken) {
        open(DeskAddress.tryOut(settings, spoken));
        return find(TryBoard.class).single().getElement();
    }

    private JsonNode document(Element board) {
        return json.readTree(board.getAttribute("trial"));
    }

    private static Stream<String> pictures(JsonNode document) {
        var options = document.path("questions").get(0).path("options");
        return StreamSupport.stream(options.spliterator(), false)
                .map(option -> option.path("picture").asString(""));
    }

    private List<String> ways() {
        return find(Anchor.class).all().stream()
                .filter(Anchor::isVisible)
                .map(Anchor::getHref)
                .filter(href -> href.startsWith("/try?"))
                .toList();
    }

    /** What the browser tells of any field. */
    private void somethingChanges() {
        var form = find(Form.class).all().getFirst().getElement();
        form.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(form, "change", json.createObjectNode()));
    }
}
