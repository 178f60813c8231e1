package org.ownsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One step forward at a time, and none of them is ever edited once it was released. */
class MigrationsTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Path RELEASED = Path.of("src/test/resources/released-migrations.properties");

    @Test
    void anEmptyDatabaseBecomesOursAtOnce() {
        var migrated = flyway("jdbc:h2:mem:migrations", "sa").migrate();
        assertThat(migrated.migrationsExecuted).isEqualTo(count());
    }

    @Test
    void aDatabaseThatIsOursStaysAsItIs(@TempDir Path disk) {
        var url = "jdbc:h2:file:" + disk.resolve("ownsay");
        flyway(url, "sa").migrate();
        assertThat(flyway(url, "sa").migrate().migrationsExecuted).isZero();
    }

    @Test
    void whoSignedInWithCapitalsStillDoes() throws SQLException {
        var url = "jdbc:h2:mem:capitals;DB_CLOSE_DELAY=-1";
        Flyway.configure().dataSource(url, "sa", "").target("11").load().migrate();
        try (var database = DriverManager.getConnection(url, "sa", "");
                var statement = database.createStatement()) {
            statement.execute("insert into home (id, name, time_zone, lunch_at, made_up, created_at)"
                    + " values (random_uuid(), 'Elm Court', 'Europe/London', '12:30', false, now())");
            for (var signIn : List.of("Grace ", "ben", "Ben")) {
                statement.execute("insert into account select random_uuid(), id, '" + signIn
                        + "', 'A', 'STAFF', 'en', '', now() from home");
            }
            flyway(url, "sa").migrate();
            var kept = new ArrayList<String>();
            try (var rows = statement.executeQuery("select sign_in from account order by sign_in")) {
                while (rows.next()) {
                    kept.add(rows.getString(1));
                }
            }
            assertThat(kept).containsExactly("Ben", "ben", "grace");
        }
    }

    @Test
    void aStepThatWasEditedAfterwardsIsNoticed(@TempDir Path disk) throws IOException {
        var url = "jdbc:h2:file:" + disk.resolve("ownsay");
        flyway(url, "sa").migrate();
        var edited = Files.createDirectory(disk.resolve("edited"));
        for (var file : files()) {
            Files.writeString(edited.resolve(file.getFileName()), Files.readString(file) + "\nselect 1;\n");
        }
        var later = Flyway.configure()
                .dataSource(url, "sa", "")
                .locations("filesystem:" + edited)
                .load();
        assertThatExceptionOfType(FlywayValidateException.class).isThrownBy(later::migrate);
    }

    @Test
    void stepsAreCountedWithoutAGap() {
        assertThat(files()).allSatisfy(file -> assertThat(file.getFileName().toString())
                .matches("V\\d{3}__[a-z]+(_[a-z]+)*\\.sql"));
        assertThat(files())
                .extracting(
                        file -> Integer.valueOf(file.getFileName().toString().substring(1, 4)))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, count()).boxed().toList());
    }

    @Test
    void noStepUsesWhatOnlyOneDatabaseUnderstands() {
        assertThat(files())
                .allSatisfy(file -> assertThat(read(file)).doesNotContainPattern("(?i)\\b(text|jsonb|on conflict)\\b"));
    }

    /** Whoever releases adds {@code <file name> = <SHA-256>} for every step that is new; see {@link #sha256}. */
    @Test
    void noReleasedStepWasEditedSince() throws IOException {
        assertThat(edited(released())).isEmpty();
    }

    @Test
    void anEditedStepWouldBeFound() {
        var released = new Properties();
        released.put("V001__access.sql", "0".repeat(64));
        assertThat(edited(released)).containsExactly("V001__access.sql");
    }

    @Test
    void aStepThatWasTakenAwayWouldBeFound() {
        var released = new Properties();
        released.put("V000__gone.sql", "0".repeat(64));
        assertThat(edited(released)).containsExactly("V000__gone.sql");
    }

    @Test
    void aStepThatIsStillTheSameIsFine() {
        var released = new Properties();
        released.put("V001__access.sql", sha256(MIGRATIONS.resolve("V001__access.sql")));
        assertThat(edited(released)).isEmpty();
    }

    private static List<String> edited(Properties released) {
        return released.stringPropertyNames().stream()
                .filter(name -> !Files.exists(MIGRATIONS.resolve(name))
                        || !released.getProperty(name).equals(sha256(MIGRATIONS.resolve(name))))
                .sorted()
                .toList();
    }

    private static Properties released() throws IOException {
        var released = new Properties();
        try (var reader = Files.newBufferedReader(RELEASED)) {
            released.load(reader);
        }
        return released;
    }

    static Flyway flyway(String url, String user) {
        return Flyway.configure().dataSource(url, user, "").load();
    }

    static int count() {
        return files().size();
    }

    private static List<Path> files() {
        try (var files = Files.list(MIGRATIONS)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replaceAll("(?m)--.*$", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(Path file) {
        try {
            var text = Files.readString(file).replace("\r\n", "\n");
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
