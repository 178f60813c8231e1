package org.ownsay.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class WatchedSpeakerTest {

    @Test
    void whoSpeaksInTimeIsHeard() {
        var speaker = new FakeSpeaker("en");

        assertThat(new WatchedSpeaker(speaker)
                        .speak("Soup", Locale.ENGLISH, Manner.USUAL)
                        .lengthMs())
                .isEqualTo(300);
    }

    @Test
    void whoAnswersInTimeIsNotSlow() {
        var watched = new WatchedSpeaker(new FakeSpeaker("en"));
        for (var i = 0; i < 5; i++) {
            watched.speak("Soup", Locale.ENGLISH, Manner.USUAL);
        }
        assertThat(watched.isSlow()).isFalse();
    }

    @Test
    @Timeout(5)
    void nobodyWaitsForASpeakerThatHangs() {
        var watched = new WatchedSpeaker(new HangingSpeaker(), Duration.ofMillis(50));

        assertThatExceptionOfType(SpeechFailed.class)
                .isThrownBy(() -> watched.speak("Soup", Locale.ENGLISH, Manner.USUAL))
                .withMessage("no sound within 50 ms");
    }

    @Test
    @Timeout(10)
    void afterThreeSlowFailuresItIsNotAskedForAWhile() {
        var speaker = new HangingSpeaker();
        var watched = new WatchedSpeaker(speaker, Duration.ofMillis(510));
        for (var i = 0; i < 5; i++) {
            assertThatExceptionOfType(SpeechFailed.class)
                    .isThrownBy(() -> watched.speak("Soup", Locale.ENGLISH, Manner.USUAL));
        }

        assertThat(speaker.asked).hasSize(3);
    }

    @Test
    void whatAnErrorSaysIsNotPassedOnForItMayHoldTheWords() {
        var watched = new WatchedSpeaker(new FakeSpeaker("en") {
            @Override
            public Sound speak(String text, Locale language, Manner manner) {
                throw new IllegalStateException("cannot say " + text);
            }
        });

        assertThatExceptionOfType(SpeechFailed.class)
                .isThrownBy(() -> watched.speak("Soup", Locale.ENGLISH, Manner.USUAL))
                .withMessage("java.lang.IllegalStateException")
                .withNoCause();
    }

    private static final class HangingSpeaker extends FakeSpeaker {

        HangingSpeaker() {
            super("en");
        }

        @Override
        public Sound speak(String text, Locale language, Manner manner) {
            super.speak(text, language, Manner.USUAL);
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
            throw new SpeechFailed("hung");
        }
    }
}
