package org.ownsay.storage;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A number that moves whenever there is something new about something, cheap enough to be asked for every second. */
@Component
public class News {

    private final JdbcClient database;

    News(JdbcClient database) {
        this.database = database;
    }

    /** Starts counting. Call it once, when that which the news will be about is made. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(Id about) {
        database.sql("insert into news (about, number) values (:about, 0)")
                .param("about", about.value())
                .update();
    }

    /** Says that there is something new. It becomes visible together with what the caller's transaction wrote. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Id about) {
        database.sql("update news set number = number + 1 where about = :about")
                .param("about", about.value())
                .update();
    }

    /** How often there was something new so far; 0 if it was never begun. */
    public long count(Id about) {
        return database.sql("select number from news where about = :about")
                .param("about", about.value())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }
}
