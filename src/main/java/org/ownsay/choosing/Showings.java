package org.ownsay.choosing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ownsay.board.OptionId;
import org.ownsay.board.Question;
import org.ownsay.person.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How questions were shown before. */
@Component
class Showings {

    /** Whole blocks of four, and enough for the first page to go round. */
    private static final int LATEST = 12;

    private final JdbcClient database;

    Showings(JdbcClient database) {
        this.database = database;
    }

    Past of(Question question, PersonId person) {
        var latest = latest(question, person);
        return new Past(latest, latest.size() < LATEST ? latest.size() : count(question, person));
    }

    /** Only two options are shown by how often. To count what years have left would take longer every day. */
    private long count(Question question, PersonId person) {
        return question.options().size() > 2
                ? LATEST
                : database.sql("select count(*) from presentation where person = :person and question = :question")
                        .param("person", person.value())
                        .param("question", question.id().value())
                        .query(Long.class)
                        .single();
    }

    /** Ordered by all that the index is ordered by: only then H2 reads the last few from it, and not all. */
    private List<Map<OptionId, Place>> latest(Question question, PersonId person) {
        var shown = new LinkedHashMap<UUID, Map<OptionId, Place>>();
        database.sql("select p.id, o.option, o.page, o.slot from"
                        + " (select id, planned_at from presentation where person = :person and question = :question"
                        + " order by person, question, planned_at desc, id desc limit " + LATEST + ") p"
                        + " join offered o on o.presentation = p.id order by p.planned_at desc, p.id desc")
                .param("person", person.value())
                .param("question", question.id().value())
                .query(row -> {
                    shown.computeIfAbsent(row.getObject("id", UUID.class), first -> new HashMap<>())
                            .put(new OptionId(row.getString("option")), place(row));
                });
        return List.copyOf(shown.values());
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(row.getInt("page"), row.getInt("slot"));
    }
}
