package org.ownsay.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The topics that come with the program, as its own files tell them. */
final class Catalogue {

    /** @param meal empty where it is for none */
    record Topic(String id, String kind, String meal, List<Question> questions) {}

    record Question(String id, String select, List<String> options) {}

    private Catalogue() {}

    static List<Topic> read() throws IOException {
        var topics = new ArrayList<Topic>();
        for (var id : strings(file("home").findValues("places"))) {
            var topic = file(id);
            topics.add(new Topic(
                    id,
                    topic.path("kind").asString(),
                    topic.path("meal").asString(""),
                    topic.path("questions").values().stream()
                            .filter(question -> !question.has("after"))
                            .map(question -> new Question(
                                    question.path("id").asString(),
                                    question.path("select").asString(),
                                    strings(List.of(question.path("options")))))
                            .toList()));
        }
        return topics;
    }

    private static JsonNode file(String name) throws IOException {
        try (var file = new ClassPathResource("topics/" + name + ".json").getInputStream()) {
            return JsonMapper.shared().readTree(file);
        }
    }

    private static List<String> strings(List<JsonNode> nodes) {
        return nodes.stream()
                .flatMap(node -> StreamSupport.stream(node.spliterator(), false))
                .flatMap(node -> node.isArray() ? strings(List.of(node)).stream() : List.of(node.asString()).stream())
                .toList();
    }
}
