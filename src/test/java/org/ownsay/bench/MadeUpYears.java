package org.ownsay.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.ownsay.bench.Catalogue.Question;
import org.ownsay.bench.Catalogue.Topic;

/**
 * Puts years behind a person, straight into the database of a stopped server: what they were asked, and what they said.
 * What was shown last is stored in full, because the next order depends on it; of what was shown before, one option each,
 * because the file would otherwise be several gigabytes, and nothing reads it but by its key.
 */
final class MadeUpYears implements AutoCloseable {

    /** Nobody ever says anything about it, so that there is something left to ask. */
    static final String NEVER_SAID = "foods";

    private static final int SHOWN_IN_FULL = 3_000;
    private static final int SHOWN_IN_SHORT = 1;

    private final Connection database;
    private final List<Topic> topics;
    private final Random chance = new Random(20260601);

    private MadeUpYears(Connection database, List<Topic> topics) {
        this.database = database;
        this.topics = topics;
    }

    static MadeUpYears into(String url, String user) throws SQLException, IOException {
        var database = DriverManager.getConnection(url, user, "");
        database.setAutoCommit(false);
        return new MadeUpYears(database, Catalogue.read());
    }

    List<UUID> people(String name) throws SQLException {
        return ids("select id from person where name = '" + name + "'");
    }

    List<UUID> otherPeople(String name) throws SQLException {
        return ids("select id from person where name <> '" + name + "'");
    }

    /** Evenly over the days from one to the other; the last is yesterday or before. */
    void live(UUID person, LocalDate from, LocalDate until, int statements, int presentations) throws SQLException {
        var home = ids("select home from person where id = '" + person + "'").getFirst();
        var tablet = ids("select id from tablet order by enrolled_at").getFirst();
        var begin = from.atTime(8, 0).toInstant(ZoneOffset.UTC);
        var gap = Duration.between(begin, until.atStartOfDay().toInstant(ZoneOffset.UTC))
                .dividedBy(presentations);
        try (var rows = new Rows(database, home, person, tablet)) {
            var said = 0;
            for (int i = 0, turn = 0; i < presentations; turn++) {
                var topic = topics.get(turn % topics.size());
                var at = begin.plus(gap.multipliedBy(i)).truncatedTo(ChronoUnit.MICROS);
                var sitting = rows.sitting(topic, at);
                for (var place = 0; place < topic.questions().size() && i < presentations; place++, i++) {
                    var question = topic.questions().get(place);
                    var isRecent = presentations - i <= SHOWN_IN_FULL;
                    var shown = isRecent ? question.options().size() : SHOWN_IN_SHORT;
                    var presentation = rows.presentation(sitting, place, question, shown, at);
                    var isDue = said < (long) statements * (i + 1) / presentations;
                    if (isDue && !topic.id().equals(NEVER_SAID)) {
                        say(rows, presentation, sitting, topic, question, at);
                        said++;
                    }
                }
            }
        }
        database.commit();
    }

    private void say(Rows rows, UUID presentation, UUID sitting, Topic topic, Question question, Instant at)
            throws SQLException {
        var option = chance.nextInt(12) == 0
                ? null
                : question.options().get(chance.nextInt(question.options().size()));
        var level = option != null && question.select().equals("SORT") ? "HIGH" : null;
        rows.statement(presentation, sitting, topic, question, option, level, at);
        if (chance.nextInt(40) == 0) {
            rows.withdrawal(at);
        }
    }

    /** Every call was answered. */
    void call(UUID person, LocalDate from, LocalDate until) throws SQLException {
        var home = ids("select home from person where id = '" + person + "'").getFirst();
        var tablet = ids("select id from tablet order by enrolled_at").getFirst();
        var account = ids("select id from account").getFirst();
        try (var calls = new Batch(database, "call", "id home tablet person kind place raised_at received_at");
                var seen = new Batch(database, "call_seen", "call account name seen_at")) {
            for (var day = from; day.isBefore(until); day = day.plusDays(1)) {
                var at = day.atTime(9, 0).toInstant(ZoneOffset.UTC);
                var id = Rows.id(at);
                calls.add(id, home, tablet, person, "HELP", "Garden room", Rows.utc(at), Rows.utc(at));
                calls.send();
                seen.add(id, account, "Grace", Rows.utc(at.plusSeconds(60)));
            }
        }
        database.commit();
    }

    private List<UUID> ids(String query) throws SQLException {
        var ids = new ArrayList<UUID>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
        }
        return ids;
    }

    long count(String table) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
