package org.ownsay.storage;

import javax.sql.DataSource;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Component;

/**
 * Makes what was committed outlast a power cut. Only what was committed before {@link #sync()} may be acknowledged.
 * H2 writes a commit without syncing it to the disk; PostgreSQL syncs by itself, unless it was told not to, and then we
 * refuse to start.
 */
@Component
public class DurableCommit {

    private final boolean syncsByItself;
    private final JdbcTemplate maintenance;

    DurableCommit(JdbcConnectionDetails database) {
        syncsByItself = !database.getJdbcUrl().startsWith("jdbc:h2:");
        maintenance = new JdbcTemplate(connectionOfItsOwn(database));
        if (syncsByItself) {
            refuseWhatForgets("fsync");
            refuseWhatForgets("synchronous_commit");
        }
    }

    /**
     * Returns when everything committed so far is on the disk.
     *
     * @throws org.springframework.dao.DataAccessException if the disk cannot be reached: then nothing is acknowledged,
     *     and the tablet sends again
     */
    public void sync() {
        if (!syncsByItself) {
            maintenance.execute("checkpoint sync");
        }
    }

    private void refuseWhatForgets(String setting) {
        if ("off".equals(maintenance.queryForObject("show " + setting, String.class))) {
            throw new ForgetfulDatabase(setting);
        }
    }

    /** Not from the pool: a checkpoint needs an administrator, and must not wait for a connection. */
    private static DataSource connectionOfItsOwn(JdbcConnectionDetails database) {
        var source = new DriverManagerDataSource(database.getJdbcUrl());
        source.setUsername(database.getUsername());
        source.setPassword(database.getPassword());
        return source;
    }
}
