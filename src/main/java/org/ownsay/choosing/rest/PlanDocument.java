package org.ownsay.choosing.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownsay.choosing.rest.SittingDocument.Words;

/** A person's own plan as a tablet reads it. Its twin is {@code frontend/plan-document.ts}. */
record PlanDocument(@JsonUnwrapped Screen screen, List<AreaPart> areas, List<Line> statements) {

    record AreaPart(String id, String picture, List<Words> words) {}

    /**
     * Something that stands.
     *
     * @param said the sentence in each of the person's languages; their own words in the language it was said in
     * @param again where it is asked again; nowhere if it is asked no more
     */
    record Line(
            UUID id,
            UUID presentation,
            String area,
            @Nullable String picture,
            List<Words> said,
            String saidIn,
            String ownWords,
            List<Words> when,
            @Nullable String again) {}
}
