package org.ownsay.choosing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ownsay.access.HomeId;
import org.ownsay.access.KnownTablet;
import org.ownsay.storage.DurableCommit;
import org.ownsay.storage.News;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes answers down, each in a transaction of its own, and says which are kept once that is true for good. */
@Service
public class Answering {

    private static final Logger LOG = LoggerFactory.getLogger(Answering.class);

    private final Answers answers;
    private final RefusedAnswers refusedAnswers;
    private final AnswerBook book;
    private final News news;
    private final TransactionTemplate transaction;
    private final DurableCommit durable;
    private final Clock clock;

    Answering(
            Answers answers,
            RefusedAnswers refusedAnswers,
            AnswerBook book,
            News news,
            TransactionTemplate transaction,
            DurableCommit durable,
            Clock clock) {
        this.answers = answers;
        this.refusedAnswers = refusedAnswers;
        this.book = book;
        this.news = news;
        this.transaction = transaction;
        this.durable = durable;
        this.clock = clock;
    }

    /**
     * Sorts what a tablet sent. What is in neither list of the reply failed for now, and is to be sent again.
     *
     * @throws org.springframework.dao.DataAccessException if nothing can be kept for good now
     */
    public Reply take(List<Answer> sent, KnownTablet tablet) {
        var kept = new ArrayList<AnswerId>();
        var refused = new ArrayList<Refusal>();
        for (var answer : sent) {
            try {
                keep(answer, tablet)
                        .ifPresentOrElse(
                                why -> refused.add(refuse(answer.id(), why, tablet)), () -> kept.add(answer.id()));
            } catch (RuntimeException unforeseen) { // one answer must not take the others with it
                LOG.error("Answer {} could not be kept for now", answer.id(), unforeseen);
            }
        }
        durable.sync();
        return new Reply(kept, refused);
    }

    /** Remembers for the desk that an answer waits on its tablet for somebody. */
    public Refusal refuse(AnswerId id, Why why, KnownTablet tablet) {
        transaction.executeWithoutResult(status -> {
            if (!refusedAnswers.existsById(id)) {
                refusedAnswers.save(new RefusedAnswer(id, tablet.home(), tablet.id(), why, clock.instant()));
                news.add(tablet.home());
            }
        });
        return new Refusal(id, why);
    }

    /** What waits on tablets for somebody to see to it, the oldest first. */
    public List<RefusedAnswer> listRefused(HomeId home) {
        return refusedAnswers.listByHome(home);
    }

    private Optional<Why> keep(Answer answer, KnownTablet tablet) {
        try {
            return transaction.execute(status -> book.write(answer, tablet));
        } catch (DuplicateKeyException again) {
            // out here, because PostgreSQL gives up a transaction with its first error
            return answers.findById(answer.id()).filter(answer::equals).isPresent()
                    ? Optional.empty()
                    : Optional.of(Why.OTHER_ANSWER_WITH_THIS_ID);
        }
    }
}
