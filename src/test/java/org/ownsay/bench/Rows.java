package org.ownsay.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownsay.bench.Catalogue.Question;
import org.ownsay.bench.Catalogue.Topic;

/** What one person was asked and said, as rows. What others refer to is sent before them. */
final class Rows implements AutoCloseable {

    private static final int SITTINGS_AT_ONCE = 1_000;
    private static final Random CHANCE = new Random(20260602);

    private final Connection database;
    private final UUID home;
    private final UUID person;
    private final UUID tablet;
    private final Batch sittings;
    private final Batch presentations;
    private final Batch offered;
    private final Batch answers;
    private final Batch receipts;
    private final Batch statements;
    private final Batch withdrawals;
    private final List<Batch> inOrder;
    private UUID lastStatement = new UUID(0, 0);
    private int waiting;

    Rows(Connection database, UUID home, UUID person, UUID tablet) throws SQLException {
        this.database = database;
        this.home = home;
        this.person = person;
        this.tablet = tablet;
        sittings = new Batch(
                database,
                "sitting",
                "id home person tablet topic kind source operator for_day for_meal first_language speaks_as"
                        + " options_at_a_time theme text_pt seed planned_at");
        presentations = new Batch(
                database,
                "presentation",
                "id sitting sitting_key person question prompt yes_first non_choices_first planned_at");
        offered = new Batch(database, "offered", "presentation presentation_key option page slot label picture");
        answers = new Batch(
                database,
                "answer",
                "id presentation response option level language per_page page shown_at first_press_at said_at changes replays");
        receipts = new Batch(database, "receipt", "answer tablet received_at");
        statements = new Batch(
                database,
                "statement",
                "id home person kind source topic question sitting response option level own_words language speaks_as"
                        + " for_day for_meal said_at received_at");
        withdrawals = new Batch(database, "withdrawal", "statement answer withdrawn_at");
        inOrder = List.of(sittings, presentations, offered, answers, receipts, statements, withdrawals);
    }

    UUID sitting(Topic topic, Instant at) throws SQLException {
        waiting++;
        if (waiting == SITTINGS_AT_ONCE) {
            send();
        }
        var id = id(at);
        sittings.add(
                id,
                home,
                person,
                tablet,
                topic.id(),
                topic.kind(),
                "SELF_SOLO",
                "PERSON",
                utc(at).toLocalDate(),
                meal(topic),
                "en",
                "NEITHER",
                3,
                "CALM",
                24,
                CHANCE.nextLong(),
                utc(at));
        return id;
    }

    UUID presentation(UUID sitting, int place, Question question, int shown, Instant at) throws SQLException {
        var id = id(at);
        presentations.add(id, sitting, place, person, question.id(), question.id() + "?", true, false, utc(at));
        var first = CHANCE.nextInt(question.options().size());
        for (var i = 0; i < shown; i++) {
            var option = question.options().get((first + i) % question.options().size());
            offered.add(id, i, option, i / 3, i % 3, option, null);
        }
        return id;
    }

    void statement(
            UUID presentation,
            UUID sitting,
            Topic topic,
            Question question,
            @Nullable String option,
            @Nullable String level,
            Instant at)
            throws SQLException {
        lastStatement = id(at);
        var response = option == null ? "NOT_SURE" : "OPTION";
        answers.add(
                lastStatement,
                presentation,
                response,
                option,
                level,
                "en",
                3,
                0,
                utc(at),
                utc(at.plusSeconds(4)),
                utc(at.plusSeconds(8)),
                0,
                0);
        receipts.add(lastStatement, tablet, utc(at.plusSeconds(9)));
        statements.add(
                lastStatement,
                home,
                person,
                topic.kind(),
                "SELF_SOLO",
                topic.id(),
                question.id(),
                sitting,
                response,
                option,
                level,
                option == null ? "I am not sure." : "I like " + option.replace('-', ' ') + ".",
                "en",
                "NEITHER",
                topic.kind().equals("TODAY") ? utc(at).toLocalDate() : null,
                meal(topic),
                utc(at.plusSeconds(8)),
                utc(at.plusSeconds(9)));
    }

    /** Of the last statement. */
    void withdrawal(Instant at) throws SQLException {
        withdrawals.add(lastStatement, id(at), utc(at.plusSeconds(60)));
    }

    @Override
    public void close() throws SQLException {
        send();
        for (var batch : inOrder) {
            batch.close();
        }
    }

    private void send() throws SQLException {
        for (var batch : inOrder) {
            batch.send();
        }
        database.commit();
        waiting = 0;
    }

    private static @Nullable String meal(Topic topic) {
        return topic.meal().isEmpty() ? null : topic.meal();
    }

    /** As the program makes them: they sort by their time. */
    static UUID id(Instant at) {
        var versioned = at.toEpochMilli() << 16 | 0x7000 | CHANCE.nextInt(0x1000);
        return new UUID(versioned, CHANCE.nextLong() >>> 2 | Long.MIN_VALUE);
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
