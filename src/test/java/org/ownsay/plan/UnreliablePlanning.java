package org.ownsay.plan;

import java.util.function.Predicate;
import org.ownsay.board.Topics;
import org.ownsay.storage.News;
import org.springframework.context.annotation.Primary;
import org.springframework.dao.DataIntegrityViolationException;

/** A plan that fails when a test wants it to, after everything was written. */
@Primary
public class UnreliablePlanning extends Planning {

    private volatile Predicate<Statement> fails = statement -> false;

    UnreliablePlanning(Statements statements, Withdrawals withdrawals, Topics topics, News news) {
        super(statements, withdrawals, topics, news);
    }

    public void failAt(Predicate<Statement> fails) {
        this.fails = fails;
    }

    @Override
    public void add(Statement statement) {
        super.add(statement);
        if (fails.test(statement)) {
            throw new DataIntegrityViolationException("The plan cannot take it");
        }
    }
}
