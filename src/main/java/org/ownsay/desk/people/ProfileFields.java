package org.ownsay.desk.people;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ownsay.desk.form.Choice;
import org.ownsay.desk.form.Measure;
import org.ownsay.desk.form.NumberField;
import org.ownsay.desk.shell.AtDesk;

/** Makes the fields of a person's profile, each with its limits and in the words of the desk. */
record ProfileFields(AtDesk desk) {

    /** @param words the key that stands before those of the choices */
    <T extends Enum<T>> Choice<T> choice(String label, T kept, String words) {
        var choices = List.of(kept.getDeclaringClass().getEnumConstants());
        return new Choice<>(desk.text(label), choices, kept, one -> WordsFor.any(one, words, desk));
    }

    /** In steps, and also what was kept between two of them. */
    Choice<Integer> steps(String label, int from, int to, int step, int kept) {
        var choices = IntStream.concat(
                        IntStream.iterate(from, number -> number <= to, number -> number + step), IntStream.of(kept))
                .sorted()
                .distinct()
                .boxed()
                .toList();
        return new Choice<>(desk.text(label), choices, kept, String::valueOf);
    }

    NumberField seconds(String label, int fromMs, int toMs, int keptMs) {
        var measure = Measure.seconds(fromMs, toMs, desk.language());
        return number(label, measure, "desk.person.between.seconds", keptMs);
    }

    /** @param between key of what is said to anything beyond the limits */
    NumberField whole(String label, String between, int from, int to, int kept) {
        return number(label, Measure.whole(from, to, desk.language()), between, kept);
    }

    private NumberField number(String label, Measure measure, String between, int kept) {
        var limits = Map.<String, Object>of("from", measure.least(), "to", measure.most());
        return new NumberField(desk.text(label), measure, kept, desk.text(between, limits));
    }
}
