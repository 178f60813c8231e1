package org.ownsay.choosing.rest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownsay.board.Level;
import org.ownsay.board.Response;
import org.ownsay.board.TellStaff;

/** A sitting as a tablet reads it: all that it needs to go on by itself. Its twin is {@code frontend/sitting.ts}. */
record SittingDocument(
        UUID id,
        Whom person,
        String home,
        List<Language> languages,
        Look look,
        Map<String, Map<String, Words>> texts,
        List<NonChoice> nonChoices,
        List<Step> steps,
        List<Question> questions,
        @Nullable Instant changeableUntil) {

    record Whom(UUID id, String name) {}

    record Language(String tag, String dir, String name) {}

    record Look(String theme, int textPt, double pxPerMm, int perPage, String part) {}

    /** Something to read, and the clip that says it, if there is a voice. */
    record Words(String text, @Nullable String clip) {}

    record NonChoice(Response response, String icon, List<Words> label, List<Words> said) {}

    record Step(String picture, List<Words> words) {}

    record Question(
            UUID presentation,
            List<Words> prompt,
            boolean many,
            List<Column> columns,
            @Nullable String after,
            boolean yesFirst,
            boolean nonChoicesFirst,
            List<Option> options,
            List<Given> given) {}

    /** One of the columns into which things are sorted, in their order; none where nothing is sorted. */
    record Column(Level level, String icon, List<Words> words) {}

    /** @param sorted what it says in each column, where things are sorted */
    record Option(
            String id,
            @Nullable String picture,
            @Nullable TellStaff tellStaff,
            List<Words> label,
            List<Words> said,
            @Nullable Map<Level, List<Words>> sorted) {}

    record Given(
            UUID id,
            Response response,
            @Nullable String option,
            @Nullable Level level,
            @Nullable String picture,
            @Nullable UUID takesBack) {}
}
