package org.ownsay.front.screen;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Something to read, and the clip that says it, if there is a voice. Its twin is in {@code frontend/sitting.ts}.
 *
 * @param recorded whether the clip is a recording of the home: then it is heard whatever voice is preferred
 * @param marks at which character the word begins that is heard from that millisecond of the clip on
 * @param spoken what the tablet's own voice is to say, where that is something else
 * @param lang the language it really is in; empty where it is in none, as a name
 * @param second what is said after it, for who hears both of their languages
 */
record Words(
        String text,
        @Nullable String clip,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean recorded,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String marks,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String spoken,

        String lang,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Words second) {

    Words followedBy(@Nullable Words other) {
        return new Words(text, clip, recorded, marks, spoken, lang, other);
    }
}
