package org.ownsay.e2e;

import static java.util.Comparator.comparingInt;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A person's documents as the server writes them, but seen in another look, and with answers in them that nobody has to
 * press first. What is said on such a page is kept nowhere.
 */
final class PreparedDocuments {

    private static final List<String> LEVELS = List.of("HIGH", "MIDDLE", "LOW");

    private final Look look;
    private int wanted;
    private boolean isOver;
    private int written;
    private int ids;

    PreparedDocuments(Look look) {
        this.look = look;
    }

    void answerIn(BrowserContext context) {
        context.route("**/api/sittings/*", route -> answer(route, this::prepare));
        context.route("**/api/plans/*", route -> answer(route, document -> {}));
        context.route("**/api/talk/*", route -> answer(route, document -> {}));
        context.route("**/api/answers", route -> send(route, kept(route.request())));
        context.route("**/api/calls**", route -> send(route, "{\"state\":\"SENT\",\"by\":null,\"words\":null}"));
        context.route("**/api/calls/**", route -> send(route, "{\"state\":\"SENT\",\"by\":null,\"words\":null}"));
    }

    /** @param isOver whether the person has said of every question that it is all */
    void with(int answers, boolean isOver) {
        this.wanted = answers;
        this.isOver = isOver;
    }

    private interface Change {
        void to(ObjectNode document);
    }

    private void answer(Route route, Change change) {
        var document = (ObjectNode) JsonMapper.shared().readTree(route.fetch().text());
        ((ObjectNode) document.path("look"))
                .put("theme", look.theme())
                .put("textPt", look.textPt())
                .put("part", look.part())
                .put("perPage", look.atATime())
                .put("tileMm", look.tileMm())
                .put("gapMm", look.gapMm())
                .put("hand", look.hand());
        change.to(document);
        send(route, document.toString());
    }

    private void prepare(ObjectNode sitting) {
        written = 0;
        sitting.putNull("changeableUntil"); // at any hour
        sitting.path("questions").values().forEach(question -> {
            longestFirst((ObjectNode) question);
            fill((ObjectNode) question);
        });
    }

    /** Each sitting has an order of its own; what is looked at is to be the same each time, and the hardest to show. */
    private static void longestFirst(ObjectNode question) {
        var options = question.path("options").values().stream()
                .sorted(comparingInt(PreparedDocuments::length).reversed().thenComparing(option -> option.path("id")
                        .asString()))
                .toList();
        question.putArray("options").addAll(options);
    }

    private static int length(JsonNode option) {
        return option.path("label").values().stream()
                .mapToInt(words -> words.path("text").asString().length())
                .sum();
    }

    private void fill(ObjectNode question) {
        question.put("yesFirst", true);
        var answers = question.putArray("given");
        var isSorted = !question.path("columns").isEmpty();
        question.path("options").values().forEach(option -> {
            var isEnough = !question.path("many").asBoolean() && !isSorted && !answers.isEmpty();
            if (written < wanted && !isEnough) {
                var answer =
                        write(answers, "OPTION").put("option", option.path("id").asString());
                if (isSorted) {
                    answer.put("level", LEVELS.get(written % LEVELS.size()));
                }
                written++;
            }
        });
        if (isOver) {
            write(answers, "THAT_IS_ALL");
        }
    }

    private ObjectNode write(ArrayNode answers, String response) {
        return answers.addObject()
                .put("id", String.format("00000000-0000-7000-8000-%012d", ++ids))
                .put("response", response)
                .putNull("option")
                .putNull("level")
                .putNull("picture")
                .putNull("takesBack");
    }

    /** As if the server had them all. */
    private static String kept(Request request) {
        var reply = JsonMapper.shared().createObjectNode();
        var kept = reply.putArray("kept");
        JsonMapper.shared()
                .readTree(request.postData())
                .path("answers")
                .values()
                .forEach(answer -> kept.add(answer.path("id").asString()));
        reply.putArray("refused");
        return reply.toString();
    }

    private static void send(Route route, String document) {
        route.fulfill(new FulfillOptions()
                .setStatus(200)
                .setContentType("application/json")
                .setBody(document));
    }
}
