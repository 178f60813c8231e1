package org.ownsay.desk.evidence;

import java.util.List;
import java.util.stream.IntStream;
import org.ownsay.choosing.Evidence;
import org.ownsay.choosing.Offered;

/**
 * Something as it really stood before the person: a page may hold fewer options than were planned for it.
 *
 * @param page from 1
 * @param place on the page, from 1; the options of a page are read out in this order
 */
record Shown(Offered offered, int page, int place, boolean isChosen) {

    static List<Shown> of(Evidence evidence) {
        var offered = evidence.presentation().offered();
        var answer = evidence.answer();
        return IntStream.range(0, offered.size())
                .mapToObj(index -> new Shown(
                        offered.get(index),
                        index / answer.perPage() + 1,
                        index % answer.perPage() + 1,
                        offered.get(index).option().equals(answer.option())))
                .toList();
    }
}
