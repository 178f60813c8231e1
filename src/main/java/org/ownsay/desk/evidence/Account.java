package org.ownsay.desk.evidence;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ownsay.choosing.Answer;
import org.ownsay.choosing.Evidence;
import org.ownsay.choosing.Sayings;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.person.Person;
import org.ownsay.plan.Statement;

/**
 * All that is known of one answer.
 *
 * @param place where the tablet stands that it came from
 * @param statement what it says in the plan or for the day, where it says something
 */
record Account(
        Evidence evidence,
        Person person,
        @Nullable Statement statement,
        boolean isTakenBack,
        String place,
        Sayings sayings,
        AtDesk desk) {

    Answer answer() {
        return evidence.answer();
    }

    Optional<Statement> findStatement() {
        return Optional.ofNullable(statement);
    }

    String text(String key) {
        return text(key, Map.of());
    }

    /** Every text may name the person. */
    String text(String key, Map<String, Object> values) {
        var all = new HashMap<>(values);
        all.put("name", desk.name(person));
        return desk.text(key, all);
    }

    /** The word on the tile that was pressed, as staff read it. */
    String label(Answer answer) {
        return answer.response().saysSomething()
                ? sayings.label(answer.chosen(), desk.language())
                : text("desk.evidence.response."
                        + answer.response().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    String seconds(Instant from, Instant to) {
        return text(
                "desk.evidence.seconds",
                Map.of("seconds", Math.round(Duration.between(from, to).toMillis() / 1000.0)));
    }

    String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(desk.language());
    }
}
