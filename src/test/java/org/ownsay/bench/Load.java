package org.ownsay.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.ownsay.e2e.TabletClient;
import org.ownsay.storage.UuidV7;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every tablet answers every two seconds, whether or not the server is slow, and in the end all is looked for. */
record Load(List<SmallTablet> tablets) implements Area {

    private static final int SECONDS = 20;
    private static final int WARM_UP_SECONDS = 4;
    private static final int EVERY_SECONDS = 2;

    private record Sent(String id, CompletableFuture<Double> ms) {}

    @Override
    public List<Figure> measure() throws IOException {
        var presentations = new HashMap<SmallTablet, String>();
        for (var tablet : tablets) {
            var question = tablet.document().path("questions").get(0);
            presentations.put(tablet, question.path("presentation").asString());
        }
        send(presentations, WARM_UP_SECONDS);
        var sent = send(presentations, SECONDS);
        var times = new ArrayList<Double>();
        var kept = new HashSet<String>();
        for (var answer : sent) {
            try {
                times.add(answer.ms().join());
                kept.add(answer.id());
            } catch (CompletionException failed) {
                // counted below, as what is not kept
            }
        }
        var lost = new HashSet<>(kept);
        lost.removeAll(given());
        return List.of(
                Figure.of("Answer acknowledged", "ms", Samples.of(times), Target.p95(50), Target.p99(150))
                        .noted(tablets.size() + " tablets, one answer each in " + EVERY_SECONDS + " s, durable"),
                Figure.of("Answers with an error", "", sent.size() - kept.size(), Target.atMost(0))
                        .noted("of " + sent.size()),
                Figure.of("Answers acknowledged and lost", "", lost.size(), Target.atMost(0)));
    }

    private List<Sent> send(Map<SmallTablet, String> presentations, int seconds) {
        var sent = new ArrayList<Sent>();
        var begun = System.nanoTime();
        var gap = TimeUnit.SECONDS.toNanos(EVERY_SECONDS) / tablets.size();
        for (var i = 0; i < seconds / EVERY_SECONDS * tablets.size(); i++) {
            LockSupport.parkNanos(begun + i * gap - System.nanoTime());
            var tablet = tablets.get(i % tablets.size());
            sent.add(send(tablet, presentations.get(tablet)));
        }
        CompletableFuture.allOf(sent.stream().map(Sent::ms).toArray(CompletableFuture[]::new))
                .exceptionally(oneFailed -> null)
                .join();
        return sent;
    }

    private static Sent send(SmallTablet tablet, String presentation) {
        var id = UuidV7.next();
        var body = "{\"answers\":[" + TabletClient.notSure(id, presentation) + "]}";
        var begun = System.nanoTime();
        var ms = tablet.screen().postLater("/api/answers", body).thenApply(response -> {
            var took = (System.nanoTime() - begun) / 1e6;
            requireKept(response, id.toString());
            return took;
        });
        return new Sent(id.toString(), ms);
    }

    private static void requireKept(HttpResponse<String> response, String id) {
        var kept = response.statusCode() == 200
                && JsonMapper.shared().readTree(response.body()).path("kept").values().stream()
                        .map(JsonNode::asString)
                        .anyMatch(id::equals);
        if (!kept) {
            throw new CompletionException(new IOException("Not kept: " + response.statusCode()));
        }
    }

    private Set<String> given() throws IOException {
        var given = new HashSet<String>();
        for (var tablet : tablets) {
            tablet.document().path("questions").values().forEach(question -> question.path("given")
                    .values()
                    .forEach(answer -> given.add(answer.path("id").asString())));
        }
        return given;
    }
}
