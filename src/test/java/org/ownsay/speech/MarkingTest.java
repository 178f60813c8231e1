package org.ownsay.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownsay.speech.espeak.Espeak;
import org.ownsay.speech.freetts.FreeTts;

class MarkingTest {

    private static final Locale URDU = Locale.of("ur");

    @TempDir
    Path data;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I want soup for lunch.             | 0 2 7 12 16
            Thank you. Lunch is at 12:30.      | 0 6 11 17 20 23
            "Soup", please - or tea!           | 0 8 17 20
            """)
    void freeTtsKnowsWhenItsWordsAreHeard(String text, String places) {
        var speaking = Speeches.in(data, FreeTts.speaker());
        var marks = Objects.requireNonNull(marks(speaking, text, Locale.ENGLISH));
        assertThat(places(marks)).isEqualTo(numbers(places));
        assertRising(speaking, text, Locale.ENGLISH);
    }

    @Test
    void whatEspeakDoesNotTellIsMeasuredForTheNextTime() {
        var speaking = Speeches.in(data, Espeak.speaker());
        var text = "میں چائے پینا چاہتی ہوں۔";
        assertThat(speaking.of(UUID.randomUUID(), Manner.USUAL).say(text, URDU).clip())
                .isNotNull();
        await().untilAsserted(() -> assertThat(marks(speaking, text, URDU)).isNotNull());
        assertThat(places(Objects.requireNonNull(marks(speaking, text, URDU)))).containsExactly(0, 4, 9, 14, 20);
        assertRising(speaking, text, URDU);
    }

    @Test
    void whatWasMeasuredIsThereAfterARestart() {
        var text = "I want soup.";
        var speaking = Speeches.in(data, Espeak.speaker());
        await().untilAsserted(() -> assertThat(marks(speaking, text, Locale.UK)).isNotNull());
        await().untilAsserted(() -> assertThat(marks(Speeches.in(data, Espeak.speaker()), text, Locale.UK))
                .isEqualTo(marks(speaking, text, Locale.UK)));
    }

    @Test
    void wordsThatStandForOneAreOne() {
        var home = new HomeVoice(Map.of(), Map.of("en", SaidAsTest.saidAs("Nguyen", "win of ours")));
        var speaking =
                Speeches.in(data, new ClipMaking(new Clips(data, 500), new ClipKey(data)), home, FreeTts.speaker());
        assertThat(places(Objects.requireNonNull(marks(speaking, "I see Nguyen today", Locale.ENGLISH))))
                .containsExactly(0, 2, 6, 13);
    }

    @Test
    void aSingleWordHasNoMarks() {
        var speaking = Speeches.in(data, FreeTts.speaker());
        assertThat(marks(speaking, "Soup", Locale.ENGLISH)).isNull();
        assertThat(marks(speaking, "12:30", Locale.ENGLISH)).isNull();
    }

    @Test
    void aTextIsMeasuredByWhatIsLeftOfIt() {
        assertThat(Measuring.measure("one two three", List.of(0, 4, 8), text -> 100L * text.length()))
                .hasValue(List.of(0, 400, 800));
        assertThat(Measuring.measure("one two", List.of(0, 4), text -> text.startsWith("one") ? 100 : 200))
                .hasValue(List.of(0, 0));
        assertThat(Measuring.measure("one two", List.of(0, 4), text -> {
                    throw new SpeechFailed("dead");
                }))
                .isEmpty();
    }

    private static void assertRising(Speaking speaking, String text, Locale language) {
        var heard = speaking.of(UUID.randomUUID(), Manner.USUAL).say(text, language);
        var times = every(Objects.requireNonNull(heard.marks()), 1);
        var lengthMs = Wav.read(
                        speaking.findSound(Objects.requireNonNull(heard.clip())).orElseThrow())
                .lengthMs();
        assertThat(times).isSorted().doesNotHaveDuplicates().allMatch(ms -> ms < lengthMs - 50);
        assertThat(times.getFirst()).isLessThan(120);
        assertThat(times.getLast()).isGreaterThan((int) lengthMs / 3);
    }

    private static @Nullable String marks(Speaking speaking, String text, Locale language) {
        return speaking.of(UUID.randomUUID(), Manner.USUAL).say(text, language).marks();
    }

    private static List<Integer> places(String marks) {
        return every(marks, 0);
    }

    private static List<Integer> every(String marks, int which) {
        var all = numbers(marks);
        return Stream.iterate(which, i -> i < all.size(), i -> i + 2)
                .map(all::get)
                .toList();
    }

    private static List<Integer> numbers(String row) {
        return Arrays.stream(row.split(" ")).map(Integer::valueOf).toList();
    }
}
