package org.ownsay;

import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Says on the console why it does not start: the log goes to a file, and there is nobody at the desk yet. */
class TroubleOnConsole implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis analysis) {
        Stream.of(analysis.getDescription(), analysis.getAction())
                .filter(Objects::nonNull)
                .forEach(System.err::println);
    }
}
