package org.ownsay.speech.freetts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownsay.speech.Manner;
import org.ownsay.speech.Manner.Row;
import org.ownsay.speech.Sound;
import org.ownsay.speech.SpeechFailed;

@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FreeTtsSpeakerTest {

    private static final FreeTtsSpeaker SPEAKER = new FreeTtsSpeaker();

    @Test
    void itSpeaksEnglishAndNothingElse() {
        assertThat(SPEAKER.speaks(Locale.UK)).isTrue();
        assertThat(SPEAKER.speaks(Locale.ENGLISH)).isTrue();
        assertThat(SPEAKER.speaks(Locale.of("ur"))).isFalse();
        assertThat(SPEAKER.speaks(Locale.ROOT)).isFalse();
    }

    @Test
    void aSentenceLastsAsLongAsASentence() {
        var sound = SPEAKER.speak("I want soup for lunch.", Locale.UK, Manner.USUAL);

        assertThat(sound.rateHz()).isEqualTo(16_000);
        assertThat(sound.lengthMs()).isBetween(1_200L, 4_000L);
    }

    @Test
    void itSpeaksAsFastAndAsHighAsAsked() {
        var usual = SPEAKER.speak("I want soup for lunch.", Locale.UK, Manner.USUAL);
        var slow = SPEAKER.speak("I want soup for lunch.", Locale.UK, new Manner(Row.USUAL, 50, 100));
        var high = SPEAKER.speak("I want soup for lunch.", Locale.UK, new Manner(Row.USUAL, 80, 140));
        assertThat(slow.lengthMs()).isGreaterThan(usual.lengthMs() * 13 / 10);
        assertThat(high.samples()).isNotEqualTo(usual.samples());
        assertThat(SPEAKER.speak("I want soup for lunch.", Locale.UK, Manner.USUAL)
                        .samples())
                .isEqualTo(usual.samples());
    }

    @Test
    void manyMaySpeakAtOnceAndEachGetsItsOwnWords() throws Exception {
        var alone = SPEAKER.speak("I want tea.", Locale.UK, Manner.USUAL);
        try (var threads = Executors.newFixedThreadPool(4)) {
            var sounds = threads.invokeAll(IntStream.range(0, 20)
                    .<Callable<Sound>>mapToObj(i -> () -> SPEAKER.speak("I want tea.", Locale.UK, Manner.USUAL))
                    .toList());
            assertThat(sounds)
                    .allSatisfy(sound -> assertThat(sound.get().samples()).isEqualTo(alone.samples()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "I don\u2019t like it, I don't like it",
        "caf\u00E9, cafe",
        "Pawe\u0142 \u00D8stergaard, Pawel Ostergaard",
        "\u201Csoup\u201D, \"soup\"",
        "soup \u2014 hot, 'soup, hot'",
        "Soup \uD83C\uDF72, 'Soup '",
        "wait\u2026, wait..."
    })
    void ornamentsAreSpeltPlainly(String text, String plain) {
        assertThat(Spelling.plain(text)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0633\u0648\u067E", "That is \u00A35", "!!!", "\uD83C\uDF72"})
    void whatItWouldPassOverInSilenceItLeavesToOthers(String text) {
        assertThatExceptionOfType(SpeechFailed.class).isThrownBy(() -> SPEAKER.speak(text, Locale.UK, Manner.USUAL));
    }
}
