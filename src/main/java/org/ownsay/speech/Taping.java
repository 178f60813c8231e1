package org.ownsay.speech;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.ownsay.storage.DurableCommit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps what the people of a home recorded. The latest recording of a text is the one that is heard, from then on at once. */
@Service
public class Taping {

    public static final int MOST_SPEAKER_CHARACTERS = 100;

    private static final Logger LOG = LoggerFactory.getLogger(Taping.class);

    private final RecordingRecords records;
    private final ClipKey key;
    private final TransactionTemplate transaction;
    private final DurableCommit durable;
    private final Clock clock;

    Taping(RecordingRecords records, ClipKey key, TransactionTemplate transaction, DurableCommit durable, Clock clock) {
        this.records = records;
        this.key = key;
        this.transaction = transaction;
        this.durable = durable;
        this.clock = clock;
    }

    /** A text as it is looked for; empty if nothing of it can be said, or if it is longer than 1,000 characters. */
    public static Optional<String> asHeard(String text) {
        return Wording.find(text).map(Wording::text);
    }

    /**
     * From now on it is heard in that home in place of every voice, and of what was recorded before.
     *
     * @param words exactly what is shown
     * @param speaker whose voice it is, 1-100 characters
     * @param by the account of whoever records it
     * @throws IllegalArgumentException if there is nothing to say in the words, or nobody who says it
     */
    public Recording keep(Take take, UUID home, Locale language, String words, String speaker, UUID by) {
        var heard = asHeard(words).orElseThrow(() -> new IllegalArgumentException("Nothing to say"));
        if (speaker.isBlank() || speaker.length() > MOST_SPEAKER_CHARACTERS) {
            throw new IllegalArgumentException("Somebody said it, in at most 100 characters");
        }
        var id = RecordingId.next();
        var recording = new Recording(
                id, home, language.toLanguageTag(), heard, clip(id), speaker.strip(), by, clock.instant());
        transaction.executeWithoutResult(status -> {
            records.list(home).stream()
                    .filter(before ->
                            before.words().equals(heard) && before.language().equals(recording.language()))
                    .forEach(before -> records.end(before.id(), home, by, clock.instant()));
            records.add(recording, take.wav());
        });
        durable.sync();
        return recording;
    }

    /** The voice is heard again that was heard before. To say so twice, or in another home, changes nothing. */
    public void remove(RecordingId recording, UUID home, UUID by) {
        var ended = transaction.execute(status -> records.end(recording, home, by, clock.instant()));
        durable.sync();
        if (Objects.equals(ended, true)) {
            LOG.info("The recording {} was removed by the account {}", recording, by);
        }
    }

    /** Everything that is recorded there now, the latest last. */
    public List<Recording> list(UUID home) {
        return records.list(home);
    }

    private ClipName clip(RecordingId id) {
        try {
            return key.name("recording", id.toString());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
