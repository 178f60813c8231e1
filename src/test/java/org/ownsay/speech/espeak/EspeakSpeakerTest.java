package org.ownsay.speech.espeak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.ownsay.speech.Manner;
import org.ownsay.speech.Manner.Row;
import org.ownsay.speech.SpeechFailed;

/** What it does when the program misbehaves, tried with scripts; and what the real one says. */
@Timeout(20)
class EspeakSpeakerTest {

    private static final Locale URDU = Locale.of("ur");

    @TempDir
    Path folder;

    @Test
    void itSpeaksAsFastAndAsHighAsAsked() {
        var speaker = Espeak.speaker();
        var usual = speaker.speak("I want soup for lunch.", Locale.UK, Manner.USUAL);
        var slow = speaker.speak("I want soup for lunch.", Locale.UK, new Manner(Row.USUAL, 50, 100));
        var high = speaker.speak("I want soup for lunch.", Locale.UK, new Manner(Row.USUAL, 80, 150));
        assertThat(slow.lengthMs()).isGreaterThan(usual.lengthMs() * 13 / 10);
        assertThat(high.samples()).isNotEqualTo(usual.samples());
    }

    @Test
    void theRealOneSpeaksUrdu() {
        var sound = Espeak.speaker().speak("میں چائے پینا چاہتی ہوں۔", URDU, Manner.USUAL);

        assertThat(sound.rateHz()).isEqualTo(22_050);
        assertThat(sound.lengthMs()).isBetween(1_000L, 4_000L);
    }

    @Test
    void chineseIsSpokenByItsSoundsAndNeverSpelledInEnglish() {
        var chinese = Locale.CHINESE;
        assertThat(Espeak.speaker().speak("您早餐想吃什么？", chinese, Manner.USUAL).samples())
                .isEqualTo(Espeak.speaker()
                        .speak("nin2 zao3 can1 xiang3 chi1 shen2 me?", chinese, Manner.USUAL)
                        .samples());
    }

    @Test
    void phonemeLettersInBracketsAreNotUnderstood() {
        var speaker = Espeak.speaker();

        assertThat(speaker.speak("[[soup]]", Locale.UK, Manner.USUAL).samples())
                .isEqualTo(speaker.speak("  soup  ", Locale.UK, Manner.USUAL).samples());
    }

    @Test
    void whereItIsMissingNothingIsSpoken() {
        var speaker = new EspeakSpeaker(new Program("", System::nanoTime));

        assertThat(speaker.speaks(URDU)).isFalse();
        assertFails(speaker, "not installed");
    }

    @Test
    void theTextIsNoPartOfTheCommandAndTheEnvironmentIsClean() throws IOException {
        var told = folder.resolve("told");
        assertFails(script("{ echo \"$@\"; /usr/bin/env; } > " + told + "; exit 3"), "it ended with 3");

        assertThat(Files.readString(told))
                .startsWith("-v ur -s 140 -p 50 -b 1 --stdin --stdout\n")
                .doesNotContain("-w x.wav", "PATH=/", "HOME=", "USER=");
    }

    @Test
    @Timeout(30)
    void aSlowOneIsEndedWithAllItsChildren() throws IOException {
        assertFails(script("/bin/sleep 61.7 & /bin/sleep 61.7"), "no sound within 1068 ms");
        assertNothingRuns();
    }

    @Test
    void oneThatNeverStopsTalkingIsEnded() throws IOException {
        assertFails(script("exec /bin/cat /dev/zero"), "more than 10000000 bytes");
        assertNothingRuns();
    }

    @Test
    void oneThatFailsOrTalksNonsenseIsNotHeard() throws IOException {
        assertFails(script("exit 1"), "it ended with 1");
        assertFails(script("echo hello"), "not a WAV file");
        assertFails(script("printf 'RIFFxxxxWAVEdata'"), "not a WAV file");
        assertFails(script("printf 'RIFFxxxxWAVEfmt \\377\\377\\377\\377'"), "not a WAV file");
        assertFails(script("printf 'RIFFxxxxWAVElist\\370\\377\\377\\377'"), "not a WAV file");
    }

    private static void assertFails(EspeakSpeaker speaker, String why) {
        assertThatExceptionOfType(SpeechFailed.class)
                .isThrownBy(() -> speaker.speak("--path=x -w x.wav", URDU, Manner.USUAL))
                .withMessageStartingWith(why);
    }

    private static void assertNothingRuns() {
        await().untilAsserted(() -> assertThat(ProcessHandle.allProcesses()
                        .map(process -> process.info().commandLine().orElse("")))
                .noneMatch(command -> command.contains("sleep 61.7") || command.contains("cat /dev/zero")));
    }

    private EspeakSpeaker script(String body) throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "No shell for a script");
        var file = Files.writeString(folder.resolve("espeak-ng"), "#!/bin/sh\n/bin/cat > /dev/null\n" + body + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return new EspeakSpeaker(new Program(folder.toString(), System::nanoTime));
    }
}
