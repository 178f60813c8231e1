package org.ownsay.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ownsay.access.HomeId;
import org.ownsay.board.Kind;
import org.ownsay.board.Level;
import org.ownsay.board.Meal;
import org.ownsay.board.OptionId;
import org.ownsay.board.QuestionId;
import org.ownsay.board.Response;
import org.ownsay.board.TopicId;
import org.ownsay.language.SpeaksAs;
import org.ownsay.person.PersonId;
import org.springframework.jdbc.core.RowMapper;

/** Reads a statement from its row. Ten years are thousands of them: by Spring Data's own way their reading was most of the wait. */
final class StatementRow implements RowMapper<Statement> {

    @Override
    public Statement mapRow(ResultSet row, int number) throws SQLException {
        return new Statement(
                new StatementId(id(row, "id")),
                new HomeId(id(row, "home")),
                new PersonId(id(row, "person")),
                Kind.valueOf(row.getString("kind")),
                Source.valueOf(row.getString("source")),
                new TopicId(row.getString("topic")),
                new QuestionId(row.getString("question")),
                id(row, "sitting"),
                Response.valueOf(row.getString("response")),
                find(row.getString("option"), OptionId::new),
                find(row.getString("level"), Level::valueOf),
                row.getString("picture"),
                row.getString("own_words"),
                row.getString("language"),
                SpeaksAs.valueOf(row.getString("speaks_as")),
                row.getString("helper"),
                row.getObject("for_day", LocalDate.class),
                find(row.getString("for_meal"), Meal::valueOf),
                moment(row, "said_at"),
                moment(row, "received_at"));
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static <T> @Nullable T find(@Nullable String value, Function<String, T> as) {
        return value == null ? null : as.apply(value);
    }
}
