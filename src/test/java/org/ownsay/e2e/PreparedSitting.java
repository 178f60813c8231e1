package org.ownsay.e2e;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A sitting as the server writes it, but seen in another look, and with answers in it that nobody has to press first. */
final class PreparedSitting {

    private final Look look;
    private int given;
    private boolean isOver;
    private int written;
    private int ids;

    PreparedSitting(Look look) {
        this.look = look;
    }

    /** @param isOver whether the person has said of every question that it is all */
    void with(int answers, boolean isOver) {
        this.given = answers;
        this.isOver = isOver;
    }

    void answer(Route route) {
        var sitting = (ObjectNode) JsonMapper.shared().readTree(route.fetch().text());
        ((ObjectNode) sitting.path("look"))
                .put("theme", look.theme())
                .put("textPt", look.textPt())
                .put("part", look.part())
                .put("perPage", 3);
        written = 0;
        sitting.path("questions").values().forEach(question -> write((ObjectNode) question));
        route.fulfill(new FulfillOptions()
                .setStatus(200)
                .setContentType("application/json")
                .setBody(sitting.toString()));
    }

    private void write(ObjectNode question) {
        question.put("yesFirst", true);
        var answers = question.putArray("given");
        question.path("options").values().forEach(option -> {
            var isEnough = !question.path("many").asBoolean() && !answers.isEmpty();
            if (written < given && !isEnough) {
                written++;
                write(answers, "OPTION").put("option", option.path("id").asString());
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
                .putNull("takesBack");
    }
}
