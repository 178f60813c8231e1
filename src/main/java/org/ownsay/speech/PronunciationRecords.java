package org.ownsay.speech;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The pronunciations of all homes. */
@Component
class PronunciationRecords {

    private final JdbcClient database;

    PronunciationRecords(JdbcClient database) {
        this.database = database;
    }

    void add(Pronunciation pronunciation) {
        database.sql("""
                        insert into pronunciation (id, home, language, written, said, made_by, made_at)
                        values (:id, :home, :language, :written, :said, :by, :at)""")
                .param("id", pronunciation.id().value())
                .param("home", pronunciation.home())
                .param("language", pronunciation.language())
                .param("written", pronunciation.written())
                .param("said", pronunciation.said())
                .param("by", pronunciation.madeBy())
                .param("at", pronunciation.madeAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The latest last. */
    List<Pronunciation> list(UUID home) {
        return database.sql("""
                        select p.* from pronunciation p where p.home = :home
                        and not exists (select 1 from pronunciation_ended e where e.pronunciation = p.id)
                        order by p.made_at, p.id""")
                .param("home", home)
                .query((row, number) -> pronunciation(row))
                .list();
    }

    void end(PronunciationId pronunciation, UUID home, UUID by, Instant at) {
        database.sql("""
                        insert into pronunciation_ended (pronunciation, ended_by, ended_at)
                        select p.id, cast(:by as uuid), cast(:at as timestamp with time zone) from pronunciation p
                        where p.id = :id and p.home = :home
                        and not exists (select 1 from pronunciation_ended e where e.pronunciation = p.id)""")
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", pronunciation.value())
                .param("home", home)
                .update();
    }

    private static Pronunciation pronunciation(ResultSet row) throws SQLException {
        return new Pronunciation(
                new PronunciationId(row.getObject("id", UUID.class)),
                row.getObject("home", UUID.class),
                row.getString("language"),
                row.getString("written"),
                row.getString("said"),
                row.getObject("made_by", UUID.class),
                Objects.requireNonNull(row.getObject("made_at", OffsetDateTime.class))
                        .toInstant());
    }
}
