package org.ownsay.desk.people;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownsay.desk.form.Check;
import org.ownsay.desk.form.Choice;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.person.DayPart;

/** The part of a person's form that tells when they like to be asked. */
final class TimePart extends Div {

    private final AtDesk desk;
    private final Choice<Optional<DayPart>> best;
    private final Choice<Optional<DayPart>> bad;

    TimePart(@Nullable DayPart bestTime, @Nullable DayPart badTime, AtDesk desk) {
        this.desk = desk;
        best = choice("desk.person.best-time", bestTime);
        bad = choice("desk.person.bad-time", badTime);
        addClassName("columns");
        add(best, bad);
    }

    void check(Check check) {
        check.that(
                best.chosen().isEmpty() || !best.chosen().equals(bad.chosen()),
                bad,
                desk.text("desk.person.bad-time.same"));
    }

    @Nullable DayPart best() {
        return best.chosen().orElse(null);
    }

    @Nullable DayPart bad() {
        return bad.chosen().orElse(null);
    }

    private Choice<Optional<DayPart>> choice(String label, @Nullable DayPart kept) {
        var parts = Stream.concat(
                Stream.of(Optional.<DayPart>empty()),
                Stream.of(DayPart.values()).map(Optional::of));
        return new Choice<>(desk.text(label), parts.toList(), Optional.ofNullable(kept), part -> part.map(
                        known -> WordsFor.dayPart(known, desk))
                .orElse(desk.text("desk.person.not-known")));
    }
}
