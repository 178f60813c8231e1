package org.ownsay.speech.freetts;

import com.sun.speech.freetts.Voice;
import com.sun.speech.freetts.en.us.cmu_us_kal.KevinVoiceDirectory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.ownsay.speech.Manner;
import org.ownsay.speech.Sound;
import org.ownsay.speech.Speaker;
import org.ownsay.speech.SpeechFailed;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The voice that is always there: English, one text at a time. The first one takes a second more, for loading. */
@Component
@Order(1)
class FreeTtsSpeaker implements Speaker {

    private static final String VOICE = "kevin16";
    private static final float WORDS_A_MINUTE = 150; // its own pace
    private static final float PITCH_HZ = 100; // its own

    /** Held, because loggers nobody holds forget their level. They write texts into the log. */
    private static final List<Logger> SILENCED =
            List.of(Logger.getLogger("com.sun.speech"), Logger.getLogger("de.dfki.lt.freetts"));

    private final ReentrantLock turn = new ReentrantLock(true);
    private @Nullable Voice voice;

    @Override
    public boolean speaks(Locale language) {
        return language.getLanguage().equals("en");
    }

    @Override
    public String id() {
        return "freetts " + VOICE;
    }

    @Override
    public String name() {
        return "FreeTTS";
    }

    @Override
    public boolean isBritish() {
        return false;
    }

    @Override
    public Sound speak(String text, Locale language, Manner manner) {
        var spelling = Spelling.plain(text);
        takeTurn();
        try {
            return speak(spelling, manner);
        } catch (RuntimeException | Error broken) { // it throws plain errors where others throw exceptions
            voice = null;
            throw new SpeechFailed(broken.getClass().getName());
        } finally {
            turn.unlock();
        }
    }

    private Sound speak(String text, Manner manner) {
        var ready = voice == null ? load() : voice;
        voice = ready;
        var recorder = new Recorder();
        ready.setAudioPlayer(recorder);
        ready.setRate(WORDS_A_MINUTE * manner.ratePercent() / 100);
        ready.setPitch(PITCH_HZ * manner.pitchPercent() / 100);
        if (!ready.speak(text)) {
            throw new IllegalStateException("It gave up");
        }
        return recorder.sound();
    }

    private void takeTurn() {
        try {
            if (!turn.tryLock(5, TimeUnit.SECONDS)) {
                throw new SpeechFailed("busy");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new SpeechFailed("interrupted");
        }
    }

    private static Voice load() {
        SILENCED.forEach(logger -> logger.setLevel(Level.OFF));
        var loaded = Arrays.stream(new KevinVoiceDirectory().getVoices())
                .filter(candidate -> candidate.getName().equals(VOICE))
                .findFirst()
                .orElseThrow();
        loaded.allocate();
        WordTimes.noteIn(loaded);
        return loaded;
    }
}
