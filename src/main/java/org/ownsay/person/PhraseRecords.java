package org.ownsay.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.ownsay.access.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The phrases of everybody. */
@Component
class PhraseRecords {

    private static final String STANDS = " not exists (select 1 from phrase_ended e where e.phrase = p.id)";

    private final JdbcClient database;

    PhraseRecords(JdbcClient database) {
        this.database = database;
    }

    /** Nobody else adds or moves one meanwhile. */
    int lockAndCount(PersonId person) {
        database.sql("select id from person where id = :person for update")
                .param("person", person.value())
                .query(UUID.class)
                .optional();
        return database.sql("select count(*) from phrase p where p.person = :person and" + STANDS)
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }

    void add(Phrase phrase) {
        database.sql("""
                        insert into phrase (id, person, picture, place, written_by, written_at)
                        select cast(:id as uuid), cast(:person as uuid), cast(:picture as varchar(100)),
                            coalesce(max(p.place), 0) + 1, cast(:by as uuid), cast(:at as timestamp with time zone)
                        from phrase p where p.person = :person""")
                .param("id", phrase.id().value())
                .param("person", phrase.person().value())
                .param("picture", phrase.picture())
                .param("by", phrase.writtenBy().value())
                .param("at", phrase.writtenAt().atOffset(ZoneOffset.UTC))
                .update();
        phrase.words().forEach((language, words) -> database.sql(
                        "insert into phrase_words (phrase, language, words) values (:phrase, :language, :words)")
                .param("phrase", phrase.id().value())
                .param("language", language)
                .param("words", words)
                .update());
    }

    /** In their order. */
    List<Phrase> list(PersonId person) {
        var words = words(person);
        return database.sql(
                        "select p.* from phrase p where p.person = :person and" + STANDS + " order by p.place, p.id")
                .param("person", person.value())
                .query((row, number) -> phrase(row, words))
                .list();
    }

    void end(PhraseId phrase, PersonId person, AccountId by, Instant at) {
        database.sql("""
                        insert into phrase_ended (phrase, ended_by, ended_at)
                        select p.id, cast(:by as uuid), cast(:at as timestamp with time zone) from phrase p
                        where p.id = :id and p.person = :person and""" + STANDS)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", phrase.value())
                .param("person", person.value())
                .update();
    }

    void swap(PhraseId one, PhraseId other) {
        var place = place(one);
        put(one, place(other));
        put(other, place);
    }

    private int place(PhraseId phrase) {
        return database.sql("select place from phrase where id = :id")
                .param("id", phrase.value())
                .query(Integer.class)
                .single();
    }

    private void put(PhraseId phrase, int place) {
        database.sql("update phrase set place = :place where id = :id")
                .param("place", place)
                .param("id", phrase.value())
                .update();
    }

    private Map<UUID, Map<String, String>> words(PersonId person) {
        var all = new LinkedHashMap<UUID, Map<String, String>>();
        database.sql("select w.* from phrase_words w join phrase p on p.id = w.phrase where p.person = :person")
                .param("person", person.value())
                .query(row -> {
                    all.computeIfAbsent(row.getObject("phrase", UUID.class), any -> new LinkedHashMap<>())
                            .put(row.getString("language"), row.getString("words"));
                });
        return all;
    }

    private static Phrase phrase(ResultSet row, Map<UUID, Map<String, String>> words) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Phrase(
                new PhraseId(id),
                new PersonId(row.getObject("person", UUID.class)),
                words.getOrDefault(id, Map.of()),
                row.getString("picture"),
                new AccountId(row.getObject("written_by", UUID.class)),
                Objects.requireNonNull(row.getObject("written_at", OffsetDateTime.class))
                        .toInstant());
    }
}
