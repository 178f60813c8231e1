package org.ownsay.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows for one table, sent many at a time, when they are told to be. */
final class Batch implements AutoCloseable {

    private final PreparedStatement insert;

    /** @param columns with spaces between them */
    Batch(Connection database, String table, String columns) throws SQLException {
        var names = columns.split(" ");
        insert = database.prepareStatement("insert into " + table + " (" + String.join(", ", names) + ") values ("
                + Stream.of(names).map(name -> "?").collect(Collectors.joining(", ")) + ")");
    }

    void add(Object... values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.addBatch();
    }

    void send() throws SQLException {
        insert.executeBatch();
    }

    @Override
    public void close() throws SQLException {
        send();
        insert.close();
    }
}
