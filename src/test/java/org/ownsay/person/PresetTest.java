package org.ownsay.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownsay.person.Scanning.Cue;
import org.ownsay.person.Scanning.Order;
import org.ownsay.person.Spread.Hand;
import org.ownsay.person.Touching.ActOn;
import org.ownsay.person.Touching.Fingers;
import org.ownsay.person.VoiceProfile.Preferred;
import org.ownsay.person.VoiceProfile.Speaks;

class PresetTest {

    /** Everything about her is unusual. */
    private static final Settings HERS = new Settings(
            new AccessProfile(
                    5,
                    Theme.DARK,
                    26,
                    UsablePart.LEFT,
                    WayIn.KEYS,
                    Depicting.SYMBOL,
                    new Spread(40, 10, Hand.LEFT),
                    new Touching(ActOn.PRESS, 900, 700, Fingers.FIRST),
                    new Dwelling(2_000, 2_500),
                    new Scanning(Order.ROWS, 5_000, 120, 300, 1_100, 7, Cue.ALOUD, 30, "KeyA", "Gamepad3")),
            new VoiceProfile(Preferred.BRITISH, 100, 90, 60, true, Speaks.NEVER));

    @Test
    void shakingHandsHoldTheirTouch() {
        var set = Preset.SHAKY_HANDS.on(HERS).access();
        assertThat(set.wayIn()).isEqualTo(WayIn.HELD_TOUCH);
        assertThat(set.touching()).isEqualTo(new Touching(ActOn.RELEASE, 600, 1_500, Fingers.LAST));
        assertThat(set.spread()).isEqualTo(new Spread(45, 12, Hand.LEFT));
        assertThat(set.optionsAtATime()).isEqualTo(3);
        assertThat(Preset.SHAKY_HANDS.on(HERS).voice()).isEqualTo(HERS.voice());
    }

    @Test
    void oneSwitchStepsSlowlyAndKeepsItsSwitches() {
        var set = Preset.ONE_SWITCH.on(HERS).access();
        assertThat(set.wayIn()).isEqualTo(WayIn.ONE_SWITCH);
        assertThat(set.scanning())
                .isEqualTo(new Scanning(Order.ONE_BY_ONE, 3_000, 200, 0, 800, 3, Cue.ALOUD, 30, "KeyA", "Gamepad3"));
        assertThat(set.spread()).isEqualTo(HERS.access().spread());
    }

    @Test
    void lowVisionIsLargeAndHeardBeforeItIsChosen() {
        var set = Preset.LOW_VISION.on(HERS);
        assertThat(set.access().textPt()).isEqualTo(32);
        assertThat(set.access().theme()).isEqualTo(Theme.YELLOW);
        assertThat(set.access().spread()).isEqualTo(new Spread(60, 10, Hand.LEFT));
        assertThat(set.access().optionsAtATime()).isEqualTo(2);
        assertThat(set.access().wayIn()).isEqualTo(WayIn.KEYS);
        assertThat(set.voice().speaks()).isEqualTo(Speaks.ON_FOCUS);
    }

    @Test
    void earlyDementiaIsShownLittleAndToldSlowly() {
        var set = Preset.EARLY_DEMENTIA.on(HERS);
        assertThat(set.access().optionsAtATime()).isEqualTo(2);
        assertThat(set.access().depicting()).isEqualTo(Depicting.PHOTO);
        assertThat(set.access().theme()).isEqualTo(Theme.CALM);
        assertThat(set.voice()).isEqualTo(new VoiceProfile(Preferred.BRITISH, 80, 90, 60, true, Speaks.ON_PRESS));
        assertThat(set.access().touching()).isEqualTo(HERS.access().touching());
    }

    @Test
    void anEyeRestsOnLargeTilesFarApart() {
        var set = Preset.EYE_POINTER.on(HERS);
        assertThat(set.access().wayIn()).isEqualTo(WayIn.DWELL);
        assertThat(set.access().dwelling()).isEqualTo(new Dwelling(1_200, 1_000));
        assertThat(set.access().spread()).isEqualTo(new Spread(60, 16, Hand.LEFT));
        assertThat(set.voice().speaks()).isEqualTo(Speaks.ON_PRESS);
    }

    @ParameterizedTest
    @EnumSource
    void nothingGetsLessThanItIs(Preset preset) {
        var most = new Settings(
                new AccessProfile(
                        2,
                        Theme.CALM,
                        40,
                        UsablePart.WHOLE,
                        WayIn.TOUCH,
                        Depicting.PHOTO,
                        new Spread(90, 16, Hand.EITHER),
                        Touching.USUAL,
                        Dwelling.USUAL,
                        Scanning.USUAL),
                new VoiceProfile(Preferred.USUAL, 60, 100, 100, false));
        var set = preset.on(most);
        assertThat(set.access().optionsAtATime()).isEqualTo(2);
        assertThat(set.access().textPt()).isEqualTo(40);
        assertThat(set.access().spread()).isEqualTo(most.access().spread());
        assertThat(set.voice().ratePercent()).isEqualTo(60);
    }

    @ParameterizedTest
    @EnumSource
    void whereSomebodySeesReachesAndWhatTheyPressIsTheirOwn(Preset preset) {
        var set = preset.on(HERS);
        assertThat(set.access().usablePart()).isEqualTo(UsablePart.LEFT);
        assertThat(set.access().spread().hand()).isEqualTo(Hand.LEFT);
        assertThat(set.access().scanning().firstSwitch()).isEqualTo("KeyA");
        assertThat(set.access().scanning().secondSwitch()).isEqualTo("Gamepad3");
        assertThat(set.voice().preferred()).isEqualTo(Preferred.BRITISH);
        assertThat(set.voice().volumePercent()).isEqualTo(60);
    }

    @ParameterizedTest
    @EnumSource
    void pressedTwiceItSetsTheSame(Preset preset) {
        var once = preset.on(HERS);
        assertThat(once).isNotEqualTo(HERS);
        assertThat(preset.on(once)).isEqualTo(once);
    }
}
