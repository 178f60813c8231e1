package org.ownsay.choosing.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownsay.board.Level;
import org.ownsay.board.Response;
import org.ownsay.board.TellStaff;
import org.ownsay.language.ShownLanguage;
import org.ownsay.person.Heard;
import org.ownsay.person.Look;

/** A sitting as a tablet reads it: all that it needs to go on by itself. Its twin is {@code frontend/sitting.ts}. */
record SittingDocument(
        UUID id,
        Whom person,
        String home,
        List<ShownLanguage> languages,
        Look look,
        Heard voice,
        Map<String, Map<String, Words>> texts,
        List<NonChoice> nonChoices,
        List<Step> steps,
        List<Question> questions,
        @Nullable Instant changeableUntil) {

    record Whom(UUID id, String name) {}

    /**
     * Something to read, and the clip that says it, if there is a voice.
     *
     * @param recorded whether the clip is a recording of the home: then it is heard whatever voice is preferred
     * @param marks at which character the word begins that is heard from that millisecond of the clip on: pairs, in one
     *     row with spaces between
     * @param spoken what the tablet's own voice is to say, where that is something else
     * @param lang the language it was left in, where it is not known in its own
     */
    record Words(
            String text,
            @Nullable String clip,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean recorded,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String marks,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String spoken,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String lang) {

        /** Something that is read and never heard. */
        static Words silent(String text) {
            return new Words(text, null, null, null, null, null);
        }
    }

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
