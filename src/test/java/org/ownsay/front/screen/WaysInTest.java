package org.ownsay.front.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ownsay.person.AccessProfile;
import org.ownsay.person.Depicting;
import org.ownsay.person.Dwelling;
import org.ownsay.person.Scanning;
import org.ownsay.person.Spread;
import org.ownsay.person.Theme;
import org.ownsay.person.Touching;
import org.ownsay.person.UsablePart;
import org.ownsay.person.VoiceProfile;
import org.ownsay.person.WayIn;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WaysInTest {

    @Test
    void aPersonsScreenIsToldOfTheirWayAlone() {
        var told = read(WaysIn.of(person(WayIn.ONE_SWITCH, 1_500, "F7", 800), VoiceProfile.USUAL));
        assertThat(told.path("way").asString()).isEqualTo("ONE_SWITCH");
        assertThat(told.path("scanning").path("rateMs").asInt()).isEqualTo(1_500);
        assertThat(told.path("scanning").path("firstSwitch").asString()).isEqualTo("F7");
        assertThat(told.path("speaks").asString()).isEqualTo("ON_PRESS");
        assertThat(told.has("anybody")).isFalse();
    }

    @Test
    void nobodysScreenListensToAllSwitchesAtThePaceOfTheSlowest() {
        var told = anyOf(
                person(WayIn.ONE_SWITCH, 1_500, "F7", 800),
                person(WayIn.TWO_SWITCHES, 4_000, Scanning.POINTER, 800),
                person(WayIn.TOUCH, 9_000, "KeyQ", 800));
        assertThat(told.path("way").asString()).isEqualTo("TOUCH");
        assertThat(told.path("scanning").path("rateMs").asInt()).isEqualTo(4_000);
        assertThat(told.path("anybody").path("switches").values().stream().map(JsonNode::asString))
                .as("a touch anywhere would keep everybody else from touching")
                .containsExactlyInAnyOrder("F7", "Enter");
        assertThat(told.path("anybody").path("ways").values().stream().map(JsonNode::asString))
                .containsExactly("ONE_SWITCH", "TWO_SWITCHES", "TOUCH");
    }

    @Test
    void onNobodysScreenEachStepsAndChoosesWithTheirOwn() {
        var told = anyOf(two("Space", "Enter"), two("KeyF", "KeyJ"), person(WayIn.TOUCH, 3_000, "KeyQ", 800))
                .path("anybody");
        assertThat(texts(told.path("choosers"))).containsExactly("Enter", "KeyJ");
        assertThat(texts(told.path("switches"))).containsExactly("Space", "Enter", "KeyF", "KeyJ");
        assertThat(texts(told.path("ways"))).containsExactly("TWO_SWITCHES", "TOUCH");
    }

    @Test
    void whereOnesStepIsAnothersChoiceTwoSwitchesAreOne() {
        var told = anyOf(two("Space", "Enter"), two("Enter", "Space")).path("anybody");
        assertThat(texts(told.path("ways"))).containsExactly("ONE_SWITCH");
    }

    @Test
    void nobodysScreenIgnoresWhatFollowsAsLongAsAnybodyNeeds() {
        var touching = anyOf(person(WayIn.TOUCH, 3_000, "Space", 600), person(WayIn.TOUCH, 3_000, "Space", 2_000))
                .path("touching");
        assertThat(touching.path("ignoreRepeatMs").asInt()).isEqualTo(2_000);
        assertThat(touching.path("actOn").asString()).isEqualTo("RELEASE");
    }

    @Test
    void aHomeWithoutAnybodyIsTouched() {
        assertThat(anyOf().path("way").asString()).isEqualTo("TOUCH");
    }

    private static AccessProfile two(String step, String choose) {
        return person(WayIn.TWO_SWITCHES, 3_000, step, choose, 800);
    }

    private static AccessProfile person(WayIn way, int rateMs, String firstSwitch, int ignoreRepeatMs) {
        return person(way, rateMs, firstSwitch, "Enter", ignoreRepeatMs);
    }

    private static AccessProfile person(
            WayIn way, int rateMs, String firstSwitch, String secondSwitch, int ignoreRepeatMs) {
        var usual = Scanning.USUAL;
        return new AccessProfile(
                3,
                Theme.CALM,
                24,
                UsablePart.WHOLE,
                way,
                Depicting.PHOTO,
                Spread.USUAL,
                new Touching(Touching.ActOn.PRESS, 600, ignoreRepeatMs, Touching.Fingers.LAST),
                Dwelling.USUAL,
                new Scanning(
                        usual.order(),
                        rateMs,
                        usual.firstPercent(),
                        usual.acceptMs(),
                        usual.lockMs(),
                        usual.loops(),
                        usual.cue(),
                        usual.cuePercent(),
                        firstSwitch,
                        secondSwitch));
    }

    private static List<String> texts(JsonNode list) {
        return list.values().stream().map(JsonNode::asString).toList();
    }

    private static JsonNode anyOf(AccessProfile... profiles) {
        return read(WaysIn.ofAnyOf(List.of(profiles), VoiceProfile.USUAL));
    }

    private static JsonNode read(WaysIn told) {
        return JsonMapper.shared().readTree(told.json());
    }
}
