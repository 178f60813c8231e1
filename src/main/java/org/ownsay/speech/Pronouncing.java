package org.ownsay.speech;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.ownsay.storage.DurableCommit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps how a home wants words to be said: the names of its people before all. */
@Service
public class Pronouncing {

    public static final int MOST_WRITTEN_CHARACTERS = 100;
    public static final int MOST_SAID_CHARACTERS = 200;

    private final PronunciationRecords records;
    private final TransactionTemplate transaction;
    private final DurableCommit durable;
    private final Clock clock;

    Pronouncing(PronunciationRecords records, TransactionTemplate transaction, DurableCommit durable, Clock clock) {
        this.records = records;
        this.transaction = transaction;
        this.durable = durable;
        this.clock = clock;
    }

    /** A word as it is kept: without what has no sound. Empty if nothing is left, or if it is longer than that. */
    public static Optional<String> asSaid(String text, int mostCharacters) {
        return Wording.find(text).map(Wording::text).filter(words -> words.length() <= mostCharacters);
    }

    /**
     * From now on the word is said so in that home.
     *
     * @param written the word or words as they are shown, 1-100 characters
     * @param said what a voice is to read instead, 1-200 characters
     * @param by the account of whoever wrote it down
     * @throws IllegalArgumentException if one of them has nothing that can be said, or too much
     */
    public Pronunciation keep(UUID home, Locale language, String written, String said, UUID by) {
        var word = asSaid(written, MOST_WRITTEN_CHARACTERS)
                .orElseThrow(() -> new IllegalArgumentException("No word to say"));
        var sounds = asSaid(said, MOST_SAID_CHARACTERS)
                .orElseThrow(() -> new IllegalArgumentException("Nothing to say instead"));
        var pronunciation = new Pronunciation(
                PronunciationId.next(), home, language.toLanguageTag(), word, sounds, by, clock.instant());
        transaction.executeWithoutResult(status -> {
            records.list(home).stream()
                    .filter(before -> before.written().equalsIgnoreCase(word)
                            && before.language().equals(pronunciation.language()))
                    .forEach(before -> records.end(before.id(), home, by, clock.instant()));
            records.add(pronunciation);
        });
        durable.sync();
        return pronunciation;
    }

    /** The word is said as it is written again. To say so twice, or in another home, changes nothing. */
    public void remove(PronunciationId pronunciation, UUID home, UUID by) {
        transaction.executeWithoutResult(status -> records.end(pronunciation, home, by, clock.instant()));
        durable.sync();
    }

    /** Everything that is said otherwise there now, the latest last. */
    public List<Pronunciation> list(UUID home) {
        return records.list(home);
    }
}
