package org.ownsay.speech;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Says words aloud: makes clips, keeps them, finds them again. A clip is a WAV file (mu-law, 16 kHz, one channel: 16 kB
 * a second) of even loudness with hardly any silence around it. Nothing here throws when a voice or the disk fails.
 */
@Service
public class Speaking {

    private static final Logger LOG = LoggerFactory.getLogger(Speaking.class);
    private static final int MOST_REMEMBERED = 50_000;

    private final List<WatchedSpeaker> speakers;
    private final Clips clips;
    private final ClipKey key;
    private final Once<ClipName> once = new Once<>();

    /** Clips are deleted only when the program starts, so what was found once need not be looked for again. */
    private final Map<Line, ClipName> found = new ConcurrentHashMap<>();

    private final AtomicBoolean diskFails = new AtomicBoolean();

    Speaking(List<Speaker> speakers, Clips clips, ClipKey key) {
        this.speakers = speakers.stream().map(WatchedSpeaker::new).toList();
        this.clips = clips;
        this.key = key;
    }

    private record Line(String text, Locale language) {}

    /** Whether there is a voice for this language here and now. It may still fail at a text. */
    public boolean speaks(Locale language) {
        return speakers.stream().anyMatch(speaker -> speaker.speaks(language));
    }

    /**
     * Finds the clip of a text, and makes it if there is none yet: 10 to 50 ms, at the worst some seconds. When this
     * returns, the sound stands on disk. Empty if no voice speaks the language, if the text is not written in it, is
     * empty or longer than 1,000 characters, and if every voice fails: it is never read by a voice of another language.
     */
    public Optional<ClipName> findClip(String text, Locale language) {
        var line = new Line(text, language);
        var known = found.get(line);
        return known == null ? look(line) : Optional.of(known);
    }

    /** The file behind a name; empty if there is none. */
    public Optional<Path> findSound(ClipName name) {
        return clips.find(name);
    }

    private Optional<ClipName> look(Line line) {
        var language = line.language();
        var wording = Wording.find(line.text()).filter(words -> words.isWrittenIn(language));
        if (wording.isEmpty()) {
            LOG.info(
                    "Nothing that can be said in {}: {} characters",
                    language.toLanguageTag(),
                    line.text().length());
        }
        var able = speakers.stream().filter(speaker -> speaker.speaks(language)).toList();
        for (var speaker : able) {
            var clip = wording.flatMap(words -> findClip(words, language, speaker));
            if (clip.isPresent()) {
                if (speaker == able.getFirst() && found.size() < MOST_REMEMBERED) {
                    found.put(line, clip.get());
                }
                return clip;
            }
        }
        return Optional.empty();
    }

    private Optional<ClipName> findClip(Wording words, Locale language, WatchedSpeaker speaker) {
        try {
            var name = key.name(words.text(), language.toLanguageTag(), speaker.id(), Studio.SETTINGS);
            var stands = once.run(name, () -> clips.find(name).isPresent() || make(name, words, language, speaker));
            return stands ? Optional.of(name) : Optional.empty();
        } catch (IOException broken) {
            tellOnce(broken);
            return Optional.empty();
        }
    }

    private boolean make(ClipName name, Wording words, Locale language, WatchedSpeaker speaker) {
        try {
            clips.keep(name, Studio.record(speaker.speak(words.text(), language)));
            diskFails.set(false);
            return true;
        } catch (SpeechFailed failed) {
            LOG.warn(
                    "{} cannot say {} characters: {}",
                    speaker.id(),
                    words.text().length(),
                    failed.getMessage());
            return false;
        } catch (IOException broken) {
            tellOnce(broken);
            return false;
        }
    }

    /** Once, and again only after it had worked in between: a full disk must not fill itself with complaints. */
    private void tellOnce(Exception broken) {
        if (diskFails.compareAndSet(false, true)) {
            LOG.error("Clips cannot be kept, so nothing new is spoken: {}", broken.toString());
        }
    }
}
