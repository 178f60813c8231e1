package org.ownsay.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ownsay.speech.Manner.Row;
import org.slf4j.LoggerFactory;

class SpeakingTest {

    private static final Locale URDU = Locale.of("ur");
    private static final Locale SOMALI = Locale.of("so");

    @TempDir
    Path data;

    private final Logger logger = (Logger) LoggerFactory.getLogger("org.ownsay.speech");
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listenToTheLog() {
        log.start();
        logger.setLevel(Level.TRACE);
        logger.addAppender(log);
    }

    @AfterEach
    void stopListening() {
        logger.detachAppender(log);
        logger.setLevel(null);
    }

    @Test
    void theSoundStandsOnDiskWhenItsNameIsTold() {
        var speaking = speaking(new FakeSpeaker("en"));

        assertThat(speaking.findClip("I want soup.", Locale.ENGLISH, Manner.USUAL)
                        .flatMap(speaking::findSound))
                .hasValueSatisfying(file -> assertThat(file).isNotEmpty());
    }

    @Test
    void theSameTextIsSpokenOnceAlsoAfterARestart() {
        var speaker = new FakeSpeaker("en");
        var name = speaking(speaker).findClip("I want soup.", Locale.ENGLISH, Manner.USUAL);

        assertThat(speaking(speaker).findClip(" I  want soup.\u202C", Locale.ENGLISH, Manner.USUAL))
                .isEqualTo(name);
        assertThat(speaker.asked).containsExactly("I want soup.");
    }

    @Test
    void manyWhoAskAtTheSameTimeGetTheSameClipMadeOnce() throws Exception {
        var speaker = new SlowSpeaker();
        var speaking = speaking(speaker);
        var asking = new ArrayList<Future<Optional<ClipName>>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 50; i++) {
                asking.add(threads.submit(() -> speaking.findClip("Soup", Locale.ENGLISH, Manner.USUAL)));
            }
            speaker.begun.await();
            speaker.mayEnd.countDown();
        }

        assertThat(speaker.asked).hasSize(1);
        assertThat(asking).allSatisfy(found -> assertThat(found.get()).isPresent());
    }

    @Test
    void anotherVoiceMakesAnotherClip() {
        var one = speaking(new FakeSpeaker("en", "one")).findClip("Soup", Locale.ENGLISH, Manner.USUAL);
        var other = speaking(new FakeSpeaker("en", "other")).findClip("Soup", Locale.ENGLISH, Manner.USUAL);

        assertThat(one).isPresent().isNotEqualTo(other);
    }

    @Test
    void theFirstInTheRowSpeaks() {
        var second = new FakeSpeaker("en", "second");
        speaking(new FakeSpeaker("en", "first"), second).findClip("Soup", Locale.ENGLISH, Manner.USUAL);

        assertThat(second.asked).isEmpty();
    }

    @Test
    void whenOneIsDeadTheNextSpeaks() {
        var next = new FakeSpeaker("en", "next");

        assertThat(speaking(new DeadSpeaker(), next).findClip("Soup", Locale.ENGLISH, Manner.USUAL))
                .isPresent();
        assertThat(next.asked).containsExactly("Soup");
    }

    @Test
    void whoCanNeverSayATextIsAskedForItOnce() {
        var english = new FakeSpeaker("en") {
            @Override
            public String id() {
                return "never";
            }

            @Override
            public Sound speak(String text, Locale language, Manner manner) {
                super.speak(text, language, manner);
                throw new Unspeakable("it knows ASCII only");
            }
        };
        var other = new FakeSpeaker("en");
        var speaking = speaking(english, other);
        var clip = speaking.findClip("That is £5.", Locale.ENGLISH, Manner.USUAL);
        assertThat(clip).isPresent();
        assertThat(speaking.findClip("That is £5.", Locale.ENGLISH, Manner.USUAL))
                .isEqualTo(clip);
        assertThat(english.asked).hasSize(1);
    }

    @Test
    void whenAllAreDeadThereIsNoClipAndNoError() {
        assertThat(speaking(new DeadSpeaker()).findClip("Soup", Locale.ENGLISH, Manner.USUAL))
                .isEmpty();
    }

    @Test
    void aLanguageIsNeverReadByTheVoiceOfAnother() {
        var english = new FakeSpeaker("en");
        var urdu = new FakeSpeaker("ur");
        var speaking = speaking(english, urdu);

        assertThat(speaking.speaks(URDU)).isTrue();
        assertThat(speaking.speaks(SOMALI)).isFalse();
        assertThat(speaking.findClip("Maraq baan rabaa.", SOMALI, Manner.USUAL)).isEmpty();
        assertThat(speaking.findClip("سوپ", URDU, Manner.USUAL)).isPresent();
        assertThat(english.asked).isEmpty();
        assertThat(urdu.asked).containsExactly("سوپ");
    }

    @Test
    void aTextLeftInEnglishIsNotReadByTheUrduVoice() {
        var urdu = new FakeSpeaker("ur");

        assertThat(speaking(urdu).findClip("Soup", URDU, Manner.USUAL)).isEmpty();
        assertThat(urdu.asked).isEmpty();
    }

    @Test
    void whatIsEmptyOrTooLongIsNotSpoken() {
        var speaker = new FakeSpeaker("en");
        var speaking = speaking(speaker);

        assertThat(speaking.findClip(" \u0000 ", Locale.ENGLISH, Manner.USUAL)).isEmpty();
        assertThat(speaking.findClip("soup ".repeat(20_000), Locale.ENGLISH, Manner.USUAL))
                .isEmpty();
        assertThat(speaker.asked).isEmpty();
    }

    @Test
    void aDiskThatCannotBeWrittenMeansNoClipAndOneLineInTheLog() throws IOException {
        var file = Files.createFile(data.resolve("not-a-folder"));
        var speaking = Speeches.in(file, new FakeSpeaker("en"));

        assertThat(speaking.findClip("Soup", Locale.ENGLISH, Manner.USUAL)).isEmpty();
        assertThat(speaking.findClip("Tea", Locale.ENGLISH, Manner.USUAL)).isEmpty();
        assertThat(errors()).hasSize(1);
    }

    @Test
    void aDiskThatFillsUpLaterIsToldOnceAndAgainOnlyAfterItHadWorked() throws IOException {
        var speaking = speaking(new FakeSpeaker("en"));
        var clips = data.resolve("clips");
        Files.createFile(clips);
        speaking.findClip("Soup", Locale.ENGLISH, Manner.USUAL);
        speaking.findClip("Tea", Locale.ENGLISH, Manner.USUAL);
        assertThat(errors()).hasSize(1);

        Files.delete(clips);
        assertThat(speaking.findClip("Soup", Locale.ENGLISH, Manner.USUAL)).isPresent();
    }

    @Test
    void theWordsAreNeitherInTheLogNorInANameNorInAFile() throws IOException {
        var speaking = speaking(new DeadSpeaker(), new FakeSpeaker("en", "next"));
        speaking.findClip("rhubarb", Locale.ENGLISH, Manner.USUAL);
        speaking.findClip("rhubarb ".repeat(200), Locale.ENGLISH, Manner.USUAL);

        assertThat(log.list).isNotEmpty().noneMatch(line -> line.getFormattedMessage()
                .contains("rhubarb"));
        try (var files = Files.walk(data)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(2).allSatisfy(file -> assertThat(
                            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                    .doesNotContain("rhubarb"));
        }
    }

    @Test
    void anotherPaceOrPitchMakesAnotherClip() {
        var speaking = speaking(new FakeSpeaker("en"));
        var names = List.of(Manner.USUAL, new Manner(Row.USUAL, 60, 100), new Manner(Row.USUAL, 80, 120)).stream()
                .map(manner -> speaking.findClip("Soup", Locale.ENGLISH, manner))
                .distinct();
        assertThat(names).hasSize(3).allMatch(Optional::isPresent);
    }

    @Test
    void whoLikesABritishVoiceHearsItFirst() {
        var american = new FakeSpeaker("en", "american");
        var british = new FakeSpeaker("en", "british");
        var speaking = speaking(american, british);

        assertThat(speaking.findClip("Soup", Locale.ENGLISH, new Manner(Row.BRITISH, 80, 100)))
                .isPresent();
        assertThat(american.asked).isEmpty();
        assertThat(speaking.findEngine(Locale.ENGLISH, Manner.USUAL)).hasValue("american");
    }

    @Test
    void whoIsSlowIsOvertakenAndHeardTheNextTime() throws Exception {
        var slow = new SlowSpeaker();
        var speaking = Speeches.in(
                data,
                new ClipMaking(new Clips(data, 500), new ClipKey(data), Duration.ofMillis(50)),
                HomeVoice.NONE,
                slow,
                new FakeSpeaker("en", "quick"));

        var first = speaking.findClip("Soup", Locale.ENGLISH, Manner.USUAL);
        assertThat(first).isPresent();
        slow.mayEnd.countDown();

        await().untilAsserted(() -> assertThat(speaking.findClip("Soup", Locale.ENGLISH, Manner.USUAL))
                .isPresent()
                .isNotEqualTo(first));
        assertThat(slow.asked).containsExactly("Soup");
    }

    private List<ILoggingEvent> errors() {
        return log.list.stream().filter(line -> line.getLevel() == Level.ERROR).toList();
    }

    private Speaking speaking(Speaker... speakers) {
        return Speeches.in(data, speakers);
    }

    private static final class DeadSpeaker extends FakeSpeaker {

        DeadSpeaker() {
            super("en", "dead");
        }

        @Override
        public Sound speak(String text, Locale language, Manner manner) {
            throw new IllegalStateException("Dead at " + text);
        }
    }

    private static final class SlowSpeaker extends FakeSpeaker {

        final CountDownLatch begun = new CountDownLatch(1);
        final CountDownLatch mayEnd = new CountDownLatch(1);

        SlowSpeaker() {
            super("en");
        }

        @Override
        public Sound speak(String text, Locale language, Manner manner) {
            begun.countDown();
            try {
                mayEnd.await();
            } catch (InterruptedException ended) {
                throw new IllegalStateException(ended);
            }
            return super.speak(text, language, manner);
        }
    }
}
