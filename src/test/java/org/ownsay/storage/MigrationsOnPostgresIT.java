package org.ownsay.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** The same steps, on the other database. */
class MigrationsOnPostgresIT {

    @Test
    void anEmptyDatabaseBecomesOursAndStaysSo() throws IOException {
        try (var server = EmbeddedPostgres.start()) {
            var flyway =
                    Flyway.configure().dataSource(server.getPostgresDatabase()).load();
            assertThat(flyway.migrate().migrationsExecuted).isPositive();
            assertThat(flyway.migrate().migrationsExecuted).isZero();
            flyway.validate();
        }
    }
}
