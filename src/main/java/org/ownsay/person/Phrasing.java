package org.ownsay.person;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ownsay.access.AccountId;
import org.ownsay.storage.DurableCommit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps the phrases that staff prepare with somebody, for them to say in Talk. */
@Service
public class Phrasing {

    /** More are not found any more. */
    public static final int MOST = 60;

    private final PhraseRecords records;
    private final TransactionTemplate transaction;
    private final DurableCommit durable;
    private final Clock clock;

    Phrasing(PhraseRecords records, TransactionTemplate transaction, DurableCommit durable, Clock clock) {
        this.records = records;
        this.transaction = transaction;
        this.durable = durable;
        this.clock = clock;
    }

    /**
     * From now on they can say it; it comes last.
     *
     * @param words by the BCP 47 tag of their language
     * @param picture the id of a picture that this home has, or none
     * @throws TooManyPhrases if there are 60 already
     * @throws IllegalArgumentException if there are no words, or more than 200 characters
     */
    public Phrase keep(PersonId person, Map<String, String> words, @Nullable String picture, AccountId by) {
        var phrase = new Phrase(PhraseId.next(), person, words, picture, by, clock.instant());
        transaction.executeWithoutResult(status -> {
            if (records.lockAndCount(person) >= MOST) {
                throw new TooManyPhrases(person);
            }
            records.add(phrase);
        });
        durable.sync();
        return phrase;
    }

    /** To say so twice, or of somebody else's, changes nothing. */
    public void remove(PhraseId phrase, PersonId person, AccountId by) {
        transaction.executeWithoutResult(status -> records.end(phrase, person, by, clock.instant()));
        durable.sync();
    }

    /** It changes places with the one before it; the first stays the first. */
    public void moveEarlier(PhraseId phrase, PersonId person) {
        transaction.executeWithoutResult(status -> {
            records.lockAndCount(person);
            var all = records.list(person).stream().map(Phrase::id).toList();
            var at = all.indexOf(phrase);
            if (at > 0) {
                records.swap(all.get(at - 1), phrase);
            }
        });
        durable.sync();
    }

    /** Those that they can say now, in their order. */
    public List<Phrase> list(PersonId person) {
        return records.list(person);
    }
}
