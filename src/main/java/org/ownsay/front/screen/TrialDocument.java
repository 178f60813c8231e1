package org.ownsay.front.screen;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ownsay.board.Response;
import org.ownsay.language.Languages;
import org.ownsay.person.VoiceProfile;

/** A made-up sitting of one question. Its twin is {@code Sitting} in {@code frontend/sitting.ts}, as far as that is put here. */
record TrialDocument(
        String id,
        Whom person,
        String home,
        List<Language> languages,
        Look look,
        Voice voice,
        Map<String, Map<String, Words>> texts,
        List<NonChoice> nonChoices,
        List<Object> steps,
        List<Question> questions) {

    static final String ID = "try";

    record Whom(String id, String name) {}

    record Language(
            String tag,
            String dir,
            String name,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String digits) {

        static Language of(Locale language) {
            return new Language(
                    language.toLanguageTag(),
                    Languages.direction(language),
                    Languages.ownName(language),
                    Languages.findDigits(language).orElse(null));
        }
    }

    record Look(
            String theme, int textPt, double pxPerMm, int perPage, String part, int tileMm, int gapMm, String hand) {

        static Look of(Trial trial) {
            var access = trial.settings().access();
            return new Look(
                    access.theme().style(),
                    access.textPt(),
                    trial.pxPerMm(),
                    access.optionsAtATime(),
                    access.usablePart().style(),
                    access.spread().tileMm(),
                    access.spread().gapMm(),
                    access.spread().hand().style());
        }
    }

    record Voice(boolean tablet, double rate, double pitch, double volume, boolean both) {

        static Voice of(VoiceProfile heard) {
            return new Voice(
                    heard.isTabletsOwn(),
                    heard.ratePercent() / 100.0,
                    heard.pitchPercent() / 100.0,
                    heard.volumePercent() / 100.0,
                    heard.bothLanguages());
        }
    }

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
