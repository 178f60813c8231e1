package org.ownsay.front.screen;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ownsay.board.Response;
import org.ownsay.language.ShownLanguage;
import org.ownsay.person.Heard;
import org.ownsay.person.Look;

/** A made-up sitting of one question. Its twin is {@code Sitting} in {@code frontend/sitting.ts}, as far as that is put here. */
record TrialDocument(
        String id,
        Whom person,
        String home,
        List<ShownLanguage> languages,
        Look look,
        Heard voice,
        Map<String, Map<String, Words>> texts,
        List<NonChoice> nonChoices,
        List<Object> steps,
        List<Question> questions) {

    static final String ID = "try";

    record Whom(String id, String name) {}

    record NonChoice(Response response, String icon, List<Words> label, List<Words> said) {}

    record Option(String id, @Nullable String picture, List<Words> label, List<Words> said) {}

    record Question(
            String presentation,
            List<Words> prompt,
            boolean many,
            List<Object> columns,
            boolean yesFirst,
            boolean nonChoicesFirst,
            List<Option> options,
            List<Object> given) {}
}
