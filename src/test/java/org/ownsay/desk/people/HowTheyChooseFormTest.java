package org.ownsay.desk.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownsay.desk.DeskTest;
import org.ownsay.desk.form.Field;
import org.ownsay.desk.form.Form;
import org.ownsay.desk.form.NumberField;
import org.ownsay.desk.form.SwitchField;
import org.ownsay.desk.shell.DeskAddress;
import org.ownsay.person.Depicting;
import org.ownsay.person.Dwelling;
import org.ownsay.person.People;
import org.ownsay.person.Person;
import org.ownsay.person.Preset;
import org.ownsay.person.Scanning;
import org.ownsay.person.Scanning.Cue;
import org.ownsay.person.Scanning.Order;
import org.ownsay.person.Settings;
import org.ownsay.person.Spread;
import org.ownsay.person.Spread.Hand;
import org.ownsay.person.Touching;
import org.ownsay.person.Touching.ActOn;
import org.ownsay.person.Touching.Fingers;
import org.ownsay.person.VoiceProfile.Speaks;
import org.ownsay.person.WayIn;
import org.springframework.beans.factory.annotation.Autowired;

class HowTheyChooseFormTest extends DeskTest {

    @Autowired
    People people;

    @Test
    void whereThingsStandAndHowTheyAreTouchedIsKept() {
        var jonas = edited();
        this.<Hand>choice("Hand").choose(Hand.LEFT);
        this.<Depicting>choice("Kind of picture").choose(Depicting.SYMBOL);
        number("Smallest picture tile").type("50");
        number("Gap").type("12");
        this.<ActOn>choice("When a touch").choose(ActOn.PRESS);
        number("Pause").type("1,5");
        this.<Fingers>choice("Which finger").choose(Fingers.LAST);
        this.<Speaks>choice("When a picture").choose(Speaks.ON_FOCUS);
        save();
        var kept = people.getOf(home.id(), jonas.id());
        assertThat(kept.profile().spread()).isEqualTo(new Spread(50, 12, Hand.LEFT));
        assertThat(kept.profile().depicting()).isEqualTo(Depicting.SYMBOL);
        assertThat(kept.profile().touching()).isEqualTo(new Touching(ActOn.PRESS, 600, 1_500, Fingers.LAST));
        assertThat(kept.voice().speaks()).isEqualTo(Speaks.ON_FOCUS);
    }

    @Test
    void howASwitchIsUsedIsKept() {
        var jonas = edited();
        way(WayIn.TWO_SWITCHES);
        this.<Order>choice("What lights up").choose(Order.ROWS);
        number("Time to hold the switch").type("0.2");
        number("Pause").type("1.2");
        this.<Cue>choice("Each step").choose(Cue.ALOUD);
        number("How loud a step").type("30");
        aSwitch("First switch").press("KeyA");
        aSwitch("Second switch").press("Gamepad0");
        way(WayIn.ONE_SWITCH); // what only one switch needs is in sight only then
        number("Time for each step").type("4.5");
        number("Time for the first step").type("150");
        number("Rounds").type("5");
        save();
        assertThat(people.getOf(home.id(), jonas.id()).profile().scanning())
                .isEqualTo(new Scanning(Order.ROWS, 4_500, 150, 200, 1_200, 5, Cue.ALOUD, 30, "KeyA", "Gamepad0"));
    }

    @Test
    void howLongAPointerRestsIsKept() {
        var jonas = edited();
        way(WayIn.DWELL);
        number("Time to stay").type("0.9");
        number("Pause").type("2");
        save();
        assertThat(people.getOf(home.id(), jonas.id()).profile().dwelling()).isEqualTo(new Dwelling(900, 2_000));
    }

    @ParameterizedTest
    @CsvSource({
        "TOUCH, Smallest picture tile, 29, A whole number between 30 and 90 mm",
        "TOUCH, Gap, 17, A whole number between 8 and 16 mm",
        "TOUCH, Gap, 8.5, A whole number between 8 and 16 mm",
        "TOUCH, Pause, 0.4, Between 0.5 and 2.0 seconds",
        "SLIDE, Pause, 2.1, Between 0.5 and 2.0 seconds",
        "HELD_TOUCH, Time to hold, 2.1, Between 0.3 and 2.0 seconds",
        "KEYS, Pause, soon, Between 0.5 and 2.0 seconds",
        "DWELL, Time to stay, 0.3, Between 0.4 and 3.0 seconds",
        "DWELL, Pause, 3.1, Between 0.5 and 3.0 seconds",
        "ONE_SWITCH, Time for each step, 0.9, Between 1.0 and 10.0 seconds",
        "ONE_SWITCH, Time for the first step, 99, A whole number between 100 and 300 percent",
        "ONE_SWITCH, Time to hold the switch, 2.1, Between 0.0 and 2.0 seconds",
        "TWO_SWITCHES, Pause, 2.1, Between 0.5 and 2.0 seconds",
        "ONE_SWITCH, Rounds, 11, A whole number between 1 and 10 rounds"
    })
    void whatIsBeyondALimitIsSaidBesideItAndNothingIsLost(WayIn wayIn, String label, String typed, String said) {
        var jonas = edited();
        text("Room").type("Room 7");
        way(wayIn);
        number(label).type(typed);
        save();
        assertThat(number(label).problem()).contains(said);
        assertThat(number(label).text()).isEqualTo(typed);
        assertThat(text("Room").text()).isEqualTo("Room 7");
        assertThat(people.getOf(home.id(), jonas.id()).version()).isEqualTo(jonas.version());
    }

    @Test
    void howLoudAStepIsHasLimitsToo() {
        edited();
        way(WayIn.ONE_SWITCH);
        this.<Cue>choice("Each step").choose(Cue.SECOND_OUTPUT);
        number("How loud a step").type("9");
        assertThat(number("How loud a step").problem()).contains("A whole number between 10 and 100 percent");
    }

    @Test
    void whatDoesNothingIsNotInSight() {
        var ofOneSwitch =
                new String[] {"Time for each step, in seconds", "Time for the first step, in percent", "Rounds"};
        edited();
        way(WayIn.ONE_SWITCH);
        assertThat(labels())
                .filteredOn(label -> Stream.of(ofOneSwitch).anyMatch(label::startsWith))
                .hasSize(3);
        way(WayIn.TWO_SWITCHES);
        assertThat(labels()).noneMatch(label -> Stream.of(ofOneSwitch).anyMatch(label::startsWith));
        way(WayIn.TOUCH);
        assertThat(labels()).contains("When a touch counts");
        way(WayIn.SLIDE);
        assertThat(labels()).doesNotContain("When a touch counts");
    }

    @Test
    void twoSwitchesAreNeverOne() {
        var jonas = edited();
        way(WayIn.ONE_SWITCH);
        aSwitch("Second switch").press("Space");
        assertThat(aSwitch("Second switch").problem()).contains("the first switch already");
        save();
        assertThat(people.getOf(home.id(), jonas.id()).version()).isEqualTo(jonas.version());
        aSwitch("First switch").press("Pointer");
        assertThat(aSwitch("Second switch").problem()).isEmpty();
        save();
        var kept = people.getOf(home.id(), jonas.id()).profile().scanning();
        assertThat(kept.firstSwitch()).isEqualTo("Pointer");
        assertThat(kept.secondSwitch()).isEqualTo("Space");
    }

    @Test
    void onlyWhatBelongsToTheWayIsInSight() {
        edited();
        assertThat(labels()).contains("When a touch counts").doesNotContain("Time for each step, in seconds");
        way(WayIn.ONE_SWITCH);
        assertThat(labels())
                .contains("Time for each step, in seconds", "First switch")
                .doesNotContain("When a touch counts", "How loud a step is, in percent");
        way(WayIn.SUPPORTERS_HAND);
        assertThat(labels()).doesNotContain("First switch", "Pause after a choice, in seconds");
        assertThat(textOf(shown())).contains("given with support");
    }

    @Test
    void whatIsOutOfSightKeepsWhatItHolds() {
        var jonas = edited();
        way(WayIn.ONE_SWITCH);
        number("Time for each step").type("7");
        way(WayIn.HELD_TOUCH);
        number("Time to hold").type("1.1");
        number("Time to hold").type("never");
        way(WayIn.DWELL);
        save();
        var kept = people.getOf(home.id(), jonas.id()).profile();
        assertThat(kept.wayIn()).isEqualTo(WayIn.DWELL);
        assertThat(kept.scanning().rateMs()).isEqualTo(7_000);
        assertThat(kept.touching().holdMs()).isEqualTo(1_100);
        assertThat(kept.dwelling()).isEqualTo(jonas.profile().dwelling());
    }

    @Test
    void aSwitchIsCalledAsPeopleCallIt() {
        edited();
        way(WayIn.TWO_SWITCHES);
        var first = aSwitch("First switch");
        assertThat(Stream.of("Space", "ArrowLeft", "KeyA", "Digit1", "F13", "NumpadAdd", "Gamepad0", "Pointer")
                        .map(code -> {
                            first.press(code);
                            return first.inWords();
                        }))
                .containsExactly(
                        "Space bar",
                        "Arrow left",
                        "Key A",
                        "Key 1",
                        "Key F13",
                        "Key NUMPAD ADD",
                        "Button 1 of the switch box",
                        "A touch anywhere");
    }

    @Test
    void aPresetFillsTheFormAndSaysWhatIsNew() {
        var jonas = edited();
        press("Shaking hands");
        assertThat(textOf(shown()))
                .contains(
                        "Shaking hands is filled in. This is new:",
                        "Smallest picture tile, in mm: 45",
                        "How they choose: Held touch",
                        "Time to hold, in seconds: 0.6");
        assertThat(number("Gap").text()).isEqualTo("12");
        assertThat(people.getOf(home.id(), jonas.id()).version()).isEqualTo(jonas.version());
        press("Shaking hands");
        assertThat(textOf(shown())).contains("everything is set like this already");
        save();
        var kept = people.getOf(home.id(), jonas.id());
        assertThat(new Settings(kept.profile(), kept.voice()))
                .isEqualTo(Preset.SHAKY_HANDS.on(new Settings(jonas.profile(), jonas.voice())));
    }

    @Test
    void aPresetLeavesWhatIsNotYetRightToBePutRight() {
        edited();
        number("Gap").type("a little");
        text("Room").type("Room 8");
        press("Early dementia");
        assertThat(number("Gap").text()).isEqualTo("a little");
        assertThat(text("Room").text()).isEqualTo("Room 8");
        assertThat(this.<Integer>choice("How fast").chosen()).isEqualTo(80);
    }

    @Test
    void theRateThatWasLearnedStandsInTheFormAndNothingElseChanges() {
        var jonas = edited();
        text("Room").type("Room 6");
        way(WayIn.ONE_SWITCH);
        var speed = find(SpeedPart.class).single();
        speed.learned(2_400);
        assertThat(number("Time for each step").text()).isEqualTo("2.4");
        number("Time for each step").type("99");
        speed.learned(2_400);
        assertThat(number("Time for each step").text()).isEqualTo("2.4");
        assertThat(number("Time for each step").problem()).isEmpty();
        assertThat(textOf(speed)).contains("2.4 seconds for each step are filled in.");
        assertThat(text("Room").text()).isEqualTo("Room 6");
        Stream.of(0, 999, 10_001).forEach(speed::learned);
        save();
        assertThat(people.getOf(home.id(), jonas.id()).profile().scanning().rateMs())
                .isEqualTo(2_400);
    }

    @Test
    void theirSpeedIsLearnedWithOneSwitchAlone() {
        edited();
        assertThat(find(SpeedPart.class).exists()).isFalse();
        way(WayIn.TWO_SWITCHES);
        assertThat(find(SpeedPart.class).exists()).isFalse();
        way(WayIn.ONE_SWITCH);
        assertThat(textOf(find(SpeedPart.class).single())).contains("Learn their speed");
    }

    private void press(String preset) {
        test(find(NativeButton.class).withText(preset).single()).click();
    }

    private Person edited() {
        var jonas = home.jonas();
        open(DeskAddress.edit(jonas.id()));
        return jonas;
    }

    private void way(WayIn wayIn) {
        this.<WayIn>choice("How they choose").choose(wayIn);
    }

    private NumberField number(String label) {
        return field(NumberField.class, label);
    }

    private SwitchField aSwitch(String label) {
        return field(SwitchField.class, label);
    }

    private Stream<String> labels() {
        return find(Field.class).all().stream().map(Field::label);
    }

    private void save() {
        submit(find(Form.class).all().getFirst());
    }
}
