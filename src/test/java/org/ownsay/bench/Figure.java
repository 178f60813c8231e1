package org.ownsay.bench;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One of our bars, and what was measured against it.
 *
 * @param note how it was measured, where that is not plain
 */
record Figure(String area, String unit, List<Target> targets, Samples samples, String note) {

    static Figure of(String area, String unit, Samples samples, Target... targets) {
        return new Figure(area, unit, List.of(targets), samples, "");
    }

    static Figure of(String area, String unit, double value, Target... targets) {
        return of(area, unit, new Samples(value), targets);
    }

    static Figure missing(String area, String unit, String why, Target... targets) {
        return of(area, unit, new Samples(), targets).noted(why);
    }

    Figure noted(String note) {
        return new Figure(area, unit, targets, samples, note);
    }

    boolean isMeasured() {
        return samples.count() > 0;
    }

    boolean isMet() {
        return targets.stream().allMatch(target -> target.isMetBy(samples));
    }

    String verdict() {
        return !isMeasured() ? "not measured" : isMet() ? "met" : "missed";
    }

    String target() {
        return (targets.stream().map(Target::words).collect(Collectors.joining(", ")) + " " + unit).strip();
    }
}
