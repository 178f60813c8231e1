package org.ownsay.storage;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Primary;
import org.springframework.dao.DataAccessResourceFailureException;

/** A disk that fails when a test wants it to. */
@Primary
public class UnreliableDisk extends DurableCommit {

    private volatile boolean fails;

    UnreliableDisk(JdbcConnectionDetails database) {
        super(database);
    }

    public void failFromNowOn(boolean fails) {
        this.fails = fails;
    }

    @Override
    public void sync() {
        if (fails) {
            throw new DataAccessResourceFailureException("The disk is full");
        }
        super.sync();
    }
}
