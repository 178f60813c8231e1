package org.ownsay.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.ownsay.storage.UuidV7;
import tools.jackson.databind.JsonNode;

/** The server is killed at random while answers come in: each is found exactly once, and none acknowledged is missing. */
class KilledServerIT {

    private static final int ANSWERS = 200;
    private static final int AT_ONCE = 4;

    @RegisterExtension
    static final OpenBrowser browser = new OpenBrowser();

    @Test
    void nothingIsLostOnH2(@TempDir Path data) throws Exception {
        try (var server = new RunningOwnsay(data, Map.of())) {
            assertThatNothingIsLost(server, 5);
        }
    }

    @Test
    void nothingIsLostOnPostgres(@TempDir Path data) throws Exception {
        try (var postgres = postgresThatForgetsNothing();
                var server =
                        new RunningOwnsay(data, Map.of("OWNSAY_DB_URL", postgres.getJdbcUrl("postgres", "postgres")))) {
            assertThatNothingIsLost(server, 3);
        }
    }

    /** The embedded one is fast and forgetful unless it is told otherwise; Ownsay would refuse to run on it. */
    private static EmbeddedPostgres postgresThatForgetsNothing() throws IOException {
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
    }

    private static void assertThatNothingIsLost(RunningOwnsay server, int kills) throws Exception {
        var tablet = TabletClient.asking("Derek", server.port(), browser.newContext());
        var presentation =
                tablet.sitting().path("questions").get(0).path("presentation").asString();
        var waiting = new LinkedHashMap<String, String>();
        for (var i = 0; i < ANSWERS; i++) {
            var id = UuidV7.next();
            waiting.put(id.toString(), TabletClient.notSure(id, presentation));
        }
        var sent = List.copyOf(waiting.keySet());
        var isKilling = new AtomicBoolean(true);
        var killer = Thread.ofPlatform().start(() -> kill(server, kills, isKilling));

        while (!waiting.isEmpty()) {
            deliver(tablet, waiting, isKilling.get());
        }
        killer.join();

        assertThat(given(tablet.sitting())).containsExactlyInAnyOrderElementsOf(sent);
    }

    /** As the outbox does: what is acknowledged is let go, all else comes again. */
    private static void deliver(TabletClient tablet, Map<String, String> waiting, boolean slowly) {
        var some = waiting.entrySet().stream().limit(AT_ONCE).toList();
        try {
            tablet.post(some.stream().map(Map.Entry::getValue).toList()).forEach(waiting::remove);
        } catch (IOException away) {
            pause(100);
        }
        if (slowly) {
            pause(60);
        }
    }

    private static void kill(RunningOwnsay server, int kills, AtomicBoolean isKilling) {
        var chance = new Random(7);
        for (var i = 0; i < kills; i++) {
            pause(200 + chance.nextInt(500));
            server.kill();
            server.start();
        }
        isKilling.set(false);
    }

    private static List<String> given(JsonNode sitting) {
        var ids = new ArrayList<String>();
        sitting.path("questions")
                .get(0)
                .path("given")
                .values()
                .forEach(given -> ids.add(given.path("id").asString()));
        return ids;
    }

    private static void pause(int ms) {
        LockSupport.parkNanos(ms * 1_000_000L);
    }
}
