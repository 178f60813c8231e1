package org.ownsay.speech.espeak;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.ownsay.speech.Manner;
import org.ownsay.speech.PcmWav;
import org.ownsay.speech.Sound;
import org.ownsay.speech.Speaker;
import org.ownsay.speech.SpeechFailed;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** eSpeak NG, one short-lived process a text. The text goes through stdin, so that nothing in it can be an option. */
@Component
@Order(2)
class EspeakSpeaker implements Speaker {

    private static final int WORDS_A_MINUTE = 175; // its own pace
    private static final int PITCH = 50; // of 0 to 99
    private static final int MAX_BYTES = 10_000_000;

    private final Program program;
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    EspeakSpeaker(Program program) {
        this.program = program;
    }

    @Override
    public boolean speaks(Locale language) {
        return Voices.find(language).isPresent() && program.find().isPresent();
    }

    @Override
    public String id() {
        return "espeak-ng " + Voices.EDITION;
    }

    @Override
    public String name() {
        return "eSpeak NG";
    }

    @Override
    public boolean isBritish() {
        return true;
    }

    @Override
    public Sound speak(String text, Locale language, Manner manner) {
        var voice = Voices.find(language).orElseThrow(() -> new SpeechFailed("no voice"));
        var path = program.find().orElseThrow(() -> new SpeechFailed("not installed"));
        var pace = String.valueOf(WORDS_A_MINUTE * manner.ratePercent() / 100);
        var pitch = String.valueOf(PITCH * manner.pitchPercent() / 100);
        var command = List.of(path.toString(), "-v", voice, "-s", pace, "-p", pitch, "-b", "1", "--stdin", "--stdout");
        takeTurn();
        try {
            return PcmWav.decode(
                    new Command(command, patienceWith(text), MAX_BYTES).run(harmless(spelled(text, voice))));
        } finally {
            turns.release();
        }
    }

    private static String spelled(String text, String voice) {
        return voice.equals(Pinyin.VOICE) ? Pinyin.of(text) : text;
    }

    /** Two brackets would start a passage in eSpeak's own phoneme letters. */
    private static String harmless(String text) {
        return text.replace('[', ' ').replace(']', ' ');
    }

    private static Duration patienceWith(String text) {
        return Duration.ofMillis(Math.min(5_000, 1_000 + 4L * text.length()));
    }

    private void takeTurn() {
        try {
            if (!turns.tryAcquire(5, TimeUnit.SECONDS)) {
                throw new SpeechFailed("busy");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new SpeechFailed("interrupted");
        }
    }
}
