package org.ownsay.bench;

import java.util.function.ToDoubleFunction;

/** What a figure may be at the most. */
record Target(Judged judged, double most) {

    /** Which of the samples' figures counts. */
    enum Judged {
        ONLY("", Samples::median),
        MEDIAN("median ", Samples::median),
        P95("p95 ", Samples::p95),
        P99("p99 ", Samples::p99);

        private final String words;
        private final ToDoubleFunction<Samples> figure;

        Judged(String words, ToDoubleFunction<Samples> figure) {
            this.words = words;
            this.figure = figure;
        }
    }

    static Target atMost(double most) {
        return new Target(Judged.ONLY, most);
    }

    static Target median(double most) {
        return new Target(Judged.MEDIAN, most);
    }

    static Target p95(double most) {
        return new Target(Judged.P95, most);
    }

    static Target p99(double most) {
        return new Target(Judged.P99, most);
    }

    boolean isMetBy(Samples samples) {
        return judged.figure.applyAsDouble(samples) <= most;
    }

    String words() {
        return judged.words + "<= " + Numbers.plain(most);
    }
}
