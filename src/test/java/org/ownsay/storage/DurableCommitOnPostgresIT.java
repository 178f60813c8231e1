package org.ownsay.storage;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

class DurableCommitOnPostgresIT {

    @Test
    void trustsAServerThatSyncs() {
        assertThatNoException().isThrownBy(() -> new DurableCommit(details(Postgres.url())).sync());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit"})
    void doesNotStartWithAServerThatForgets(String setting) throws IOException {
        var other = setting.equals("fsync") ? "synchronous_commit" : "fsync";
        try (var forgetful = EmbeddedPostgres.builder()
                .setServerConfig(setting, "off")
                .setServerConfig(other, "on")
                .start()) {
            var details = details(forgetful.getJdbcUrl("postgres", "postgres"));
            assertThatIllegalStateException()
                    .isThrownBy(() -> new DurableCommit(details))
                    .withMessageContaining(setting);
        }
    }

    private static JdbcConnectionDetails details(String url) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return "postgres";
            }

            @Override
            public String getPassword() {
                return "";
            }

            @Override
            public String getJdbcUrl() {
                return url;
            }
        };
    }
}
