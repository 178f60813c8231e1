package org.ownsay.speech;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
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
    private final ClipMaking making;
    private final Marking marking;
    private final SpellingOut spelling = new SpellingOut();
    private final Function<UUID, HomeVoice> homes;
    private final Function<ClipName, Optional<byte[]>> recordings;

    /** Clips are deleted only when the program starts, so what was found once need not be looked for again. */
    private final Map<Line, Known> found = new ConcurrentHashMap<>();

    @Autowired
    Speaking(List<Speaker> speakers, Clips clips, ClipKey key, HomeVoices homes, RecordingRecords recordings) {
        this(speakers, clips, new ClipMaking(clips, key), homes::of, recordings::findSound);
    }

    Speaking(
            List<Speaker> speakers,
            Clips clips,
            ClipMaking making,
            Function<UUID, HomeVoice> homes,
            Function<ClipName, Optional<byte[]>> recordings) {
        this.speakers = speakers.stream().map(WatchedSpeaker::new).toList();
        this.clips = clips;
        this.making = making;
        this.marking = new Marking(clips);
        this.homes = homes;
        this.recordings = recordings;
    }

    /** Whether there is a voice for this language here and now. It may still fail at a text. */
    public boolean speaks(Locale language) {
        return findEngine(language, Manner.USUAL).isPresent();
    }

    /** What the voice is called that speaks this language first. */
    public Optional<String> findEngine(Locale language, Manner manner) {
        return row(language, manner).stream().findFirst().map(Speaker::name);
    }

    /**
     * What the people of a home hear. This asks the database once; what is said then asks it no more.
     *
     * @param home its id
     */
    public Voice of(UUID home, Manner manner) {
        return new Voice(this, homes.apply(home), manner);
    }

    /**
     * Finds the clip of a text, and makes it if there is none yet: 10 to 50 ms, at the worst some seconds. When this
     * returns, the sound stands on disk. Empty if no voice speaks the language, if the text is not written in it, is
     * empty or longer than 1,000 characters, and if every voice fails: it is never read by a voice of another language.
     */
    public Optional<ClipName> findClip(String text, Locale language, Manner manner) {
        return find(new Line(text, language, manner)).map(Known::name);
    }

    /** The WAV file behind a name; empty if there is none, or none any more. */
    public Optional<byte[]> findSound(ClipName name) {
        return clips.find(name).flatMap(Speaking::read).or(() -> recordings.apply(name));
    }

    /** As {@link #findClip}, with what else is to be known of it. */
    Spoken say(Line line) {
        return find(line)
                .map(known -> new Spoken(known.name(), false, marking.find(known, line), known.said()))
                .orElseGet(() -> new Spoken(null, false, null, script(line).said()));
    }

    private Optional<Known> find(Line line) {
        var known = found.get(line);
        return known == null ? look(line) : Optional.of(known);
    }

    private Optional<Known> look(Line line) {
        var language = line.language();
        var script = script(line);
        var wording = Wording.find(script.said()).filter(words -> words.isWrittenIn(language));
        if (wording.isEmpty()) {
            LOG.info(
                    "Nothing that can be said in {}: {} characters",
                    language.toLanguageTag(),
                    line.text().length());
        }
        var row = row(language, line.manner());
        return wording.flatMap(words ->
                making.find(words, language, line.manner(), row).map(made -> remember(line, made, words, script)));
    }

    private Script script(Line line) {
        return line.saidAs().apply(spelling.apply(Script.of(line.text()), line.language()));
    }

    /** What is put together anew in Unicode has its words elsewhere than they are shown. */
    private Known remember(Line line, ClipMaking.Made made, Wording words, Script script) {
        var isAsShown = words.text().equals(script.said());
        var known =
                new Known(made.name(), made.by(), words.text(), isAsShown ? script.words(line.language()) : List.of());
        if (made.isBest()) {
            if (found.size() >= MOST_REMEMBERED) {
                found.clear();
                marking.forget();
            }
            found.put(line, known);
        }
        return known;
    }

    private List<WatchedSpeaker> row(Locale language, Manner manner) {
        var able = speakers.stream().filter(speaker -> speaker.speaks(language));
        return switch (manner.row()) {
            case USUAL -> able.toList();
            case BRITISH ->
                able.sorted(Comparator.comparing(speaker -> !speaker.isBritish()))
                        .toList();
        };
    }

    private static Optional<byte[]> read(Path file) {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
