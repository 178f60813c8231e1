package org.ownsay.bench;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A tablet of the made-up home, enrolled by itself, on which somebody is asked something. */
final class SmallTablet {

    private final FlowScreen screen;
    private final Map<String, String> people;
    private String sitting = "";

    private SmallTablet(FlowScreen screen, Map<String, String> people) {
        this.screen = screen;
        this.people = people;
    }

    /** At the screen that asks who is there. */
    static SmallTablet enrol(Server server) throws IOException {
        var screen = FlowScreen.open(server.origin(), Map.of());
        return new SmallTablet(screen, people(screen.go("who")));
    }

    /** As the person goes: home, the part of their life, the topic, its first question. */
    SmallTablet ask(String name, String topic) throws IOException {
        var home = screen.go("home/" + person(name) + "/alone");
        for (var area : addresses(home, "/area/")) {
            if (addresses(screen.go(area.substring(1)), "/choose/").stream().anyMatch(to -> to.endsWith("/" + topic))) {
                return begin(name, topic);
            }
        }
        throw new IOException("Nobody is asked about " + topic + " now");
    }

    SmallTablet begin(String name, String topic) throws IOException {
        var shown = screen.go("choose/" + person(name) + "/alone/" + topic);
        sitting = attributes(shown).values().stream()
                .filter(node -> node.containsKey("sitting"))
                .map(node -> node.get("sitting"))
                .findFirst()
                .orElseThrow(() -> new IOException("No sitting in " + shown));
        return this;
    }

    FlowScreen screen() {
        return screen;
    }

    String person(String name) {
        return people.get(name);
    }

    List<String> names() {
        return List.copyOf(people.keySet());
    }

    String sitting() {
        return sitting;
    }

    JsonNode document() throws IOException {
        return JsonMapper.shared().readTree(screen.get("/api/sittings/" + sitting));
    }

    private static Map<String, String> people(JsonNode who) {
        var people = new TreeMap<String, String>();
        attributes(who).values().stream()
                .filter(node -> node.getOrDefault("href", "").startsWith("/with/"))
                .forEach(node -> people.put(node.get("label"), node.get("href").replaceFirst("/with/([^?]*).*", "$1")));
        return people;
    }

    private static List<String> addresses(JsonNode shown, String beginning) {
        return attributes(shown).values().stream()
                .map(node -> node.getOrDefault("href", ""))
                .filter(to -> to.startsWith(beginning))
                .toList();
    }

    /** Flow's changes, put together again by element. */
    private static Map<Integer, Map<String, String>> attributes(JsonNode shown) {
        var nodes = new HashMap<Integer, Map<String, String>>();
        shown.path("changes").values().stream()
                .filter(change -> change.path("type").asString("").equals("put")
                        && change.path("value").isString())
                .forEach(change -> nodes.computeIfAbsent(change.path("node").asInt(), node -> new HashMap<>())
                        .put(change.path("key").asString(), change.path("value").asString()));
        return nodes;
    }
}
