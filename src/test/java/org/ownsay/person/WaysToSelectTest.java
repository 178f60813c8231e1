package org.ownsay.person;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ownsay.person.Scanning.Cue;
import org.ownsay.person.Scanning.Order;
import org.ownsay.person.Spread.Hand;
import org.ownsay.person.Touching.ActOn;
import org.ownsay.person.Touching.Fingers;

/** Every number of the ways in has limits: beyond them nobody could use it. */
class WaysToSelectTest {

    @ParameterizedTest(name = "{0} from {2} to {3}")
    @MethodSource("numbers")
    void numbersKeepWithinTheirLimits(String what, IntConsumer make, int least, int most) {
        assertThatNoException().isThrownBy(() -> make.accept(least));
        assertThatNoException().isThrownBy(() -> make.accept(most));
        assertThatIllegalArgumentException().isThrownBy(() -> make.accept(least - 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> make.accept(most + 1))
                .withMessageContaining(String.valueOf(most + 1));
    }

    static Stream<Arguments> numbers() {
        return Stream.of(
                limits("tile, mm", mm -> new Spread(mm, 8, Hand.EITHER), 30, 90),
                limits("gap, mm", mm -> new Spread(30, mm, Hand.EITHER), 8, 16),
                limits("hold, ms", ms -> new Touching(ActOn.RELEASE, ms, 800, Fingers.FIRST), 300, 2_000),
                limits("ignore repeats, ms", ms -> new Touching(ActOn.RELEASE, 600, ms, Fingers.FIRST), 500, 2_000),
                limits("dwell, ms", ms -> new Dwelling(ms, 1_000), 400, 3_000),
                limits("dwell lock, ms", ms -> new Dwelling(1_200, ms), 500, 3_000),
                limits("step, ms", ms -> scanning(ms, 200, 0, 800, 3, 50), 1_000, 10_000),
                limits("first step, percent", percent -> scanning(3_000, percent, 0, 800, 3, 50), 100, 300),
                limits("accept, ms", ms -> scanning(3_000, 200, ms, 800, 3, 50), 0, 2_000),
                limits("lock, ms", ms -> scanning(3_000, 200, 0, ms, 3, 50), 500, 2_000),
                limits("rounds", rounds -> scanning(3_000, 200, 0, 800, rounds, 50), 1, 10),
                limits("cue, percent", percent -> scanning(3_000, 200, 0, 800, 3, percent), 10, 100));
    }

    @ParameterizedTest
    @CsvSource({"Space, Enter", "F7, Numpad0", "Gamepad0, Gamepad31", "Pointer, Space"})
    void aSwitchIsAKeyAButtonOrTheWholeGlass(String first, String second) {
        assertThatNoException().isThrownBy(() -> switches(first, second));
    }

    @ParameterizedTest
    @CsvSource({"'', Enter", "Space, ''", "Space, Space", "' ', Enter", "<b>, Enter", "Space, 7"})
    void nothingElseIsASwitchNorAreTwoOne(String first, String second) {
        assertThatIllegalArgumentException().isThrownBy(() -> switches(first, second));
    }

    private static Arguments limits(String what, IntConsumer make, int least, int most) {
        return Arguments.of(what, make, least, most);
    }

    private static Scanning scanning(int rateMs, int first, int acceptMs, int lockMs, int loops, int cue) {
        return new Scanning(Order.ONE_BY_ONE, rateMs, first, acceptMs, lockMs, loops, Cue.ALOUD, cue, "Space", "Enter");
    }

    private static Scanning switches(String first, String second) {
        return new Scanning(Order.ONE_BY_ONE, 3_000, 200, 0, 800, 3, Cue.NONE, 50, first, second);
    }
}
