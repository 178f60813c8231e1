package org.ownsay.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownsay.KioskApplication;

/** What whoever starts it reads when it cannot use the database: one sentence or two, and no program's innards. */
class StartingOnPostgresIT {

    private static final String SECRET = "hush-hush";

    @TempDir
    Path data;

    @Test
    void noServer() throws Exception {
        assertRefusal(
                start("jdbc:postgresql://localhost:" + freePort() + "/care", "postgres"), "no database answers at");
    }

    @Test
    void noSuchMachine() throws Exception {
        assertRefusal(start("jdbc:postgresql://nowhere.invalid:5432/care", "postgres"), "no database answers at");
    }

    @Test
    void noSuchDatabase() throws Exception {
        assertRefusal(start(Postgres.url().replace("/postgres?", "/care?"), "postgres"), "has no database");
    }

    @Test
    void aUserWhomTheServerDoesNotKnow() throws Exception {
        assertRefusal(
                start(Postgres.url().replaceFirst("\\?.*", ""), "nobody-we-know"),
                "refuses the user \"nobody-we-know\" or the password");
    }

    @Test
    void aWrongPassword(@TempDir Path server) throws Exception {
        try (var strict = EmbeddedPostgres.builder().setDataDirectory(server).start()) {
            var url = strict.getJdbcUrl("postgres", "postgres");
            Files.writeString(server.resolve("pg_hba.conf"), "host all all all scram-sha-256");
            try (var admin = strict.getPostgresDatabase().getConnection();
                    var statement = admin.createStatement()) {
                statement.execute("alter role postgres password 'another'");
                statement.execute("select pg_reload_conf()");
            }
            assertRefusal(start(url, "postgres"), "refuses the user \"postgres\" or the password");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit"})
    void aServerThatForgets(String setting) throws Exception {
        try (var forgetful = EmbeddedPostgres.builder()
                .setServerConfig("fsync", setting.equals("fsync") ? "off" : "on")
                .setServerConfig("synchronous_commit", setting.equals("fsync") ? "on" : "off")
                .start()) {
            assertRefusal(start(forgetful.getJdbcUrl("postgres", "postgres"), "postgres"), setting + " = off");
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private record Ending(int code, String console) {}

    private static void assertRefusal(Ending ending, String told) {
        assertThat(ending.console())
                .startsWith("Ownsay has not started: ")
                .contains(told, "OWNSAY_DB_URL")
                .doesNotContain(SECRET, "Exception", "\tat ", "org.ownsay.", "org.springframework")
                .hasLineCount(1);
        assertThat(ending.code()).isNotZero();
    }

    private Ending start(String url, String user) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classes(),
                        KioskApplication.class.getName(),
                        "--vaadin.productionMode=true",
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--ownsay.data=" + data)
                .redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of("OWNSAY_DB_URL", url, "OWNSAY_DB_USER", user, "OWNSAY_DB_PASSWORD", SECRET));
        var started = builder.start();
        try (var console = started.inputReader(StandardCharsets.UTF_8)) {
            var read = console.lines()
                    .takeWhile(line -> !line.startsWith("Ownsay is ready"))
                    .collect(Collectors.joining("\n"));
            return new Ending(started.waitFor(5, TimeUnit.SECONDS) ? started.exitValue() : 0, read);
        } finally {
            started.destroyForcibly();
        }
    }

    /** As it is packed: without what is for tests alone. */
    private static String classes() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
