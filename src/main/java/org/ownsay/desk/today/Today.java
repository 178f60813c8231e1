package org.ownsay.desk.today;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownsay.board.Meal;
import org.ownsay.calls.Call;
import org.ownsay.choosing.RefusedAnswer;
import org.ownsay.person.Person;
import org.ownsay.plan.Statement;

/**
 * What the desk sees of a day at one moment.
 *
 * @param now by the home's clocks
 * @param people everybody who lives there
 * @param meal the one that people are asked about
 * @param silent those of whom there is no answer about it
 */
record Today(
        LocalDateTime now,
        List<OpenCall> calls,
        List<RefusedAnswer> refused,
        List<Part> parts,
        List<Person> people,
        Meal meal,
        List<Person> silent) {

    /** @param person who asks, where it is known */
    record OpenCall(Call call, @Nullable Person person, long minutes) {}

    /**
     * Something of the day, under a heading of its own.
     *
     * @param totals how often each thing was said, question by question; empty where nobody needs it
     * @param wants the latest sitting first
     */
    record Part(String heading, List<Totals> totals, List<Want> wants) {}

    record Totals(String question, List<Total> each) {}

    record Total(String label, long count) {}

    /**
     * What somebody said.
     *
     * @param today the day on which it is shown
     */
    record Want(Person person, Statement statement, LocalDate today) {}

    Stream<Want> wants() {
        return parts.stream().flatMap(part -> part.wants().stream());
    }
}
