package org.ownsay.choosing;

import java.util.List;
import java.util.Map;
import org.ownsay.board.OptionId;

/**
 * How a question was shown to a person before.
 *
 * @param latest where everything stood the last few times, the last time first
 * @param showings how often it was shown in all; where there are more than two options, no more than is remembered
 */
record Past(List<Map<OptionId, Place>> latest, long showings) {

    static final Past NONE = new Past(List.of(), 0);

    long timesOnFirstPage(OptionId option) {
        return latest.stream()
                .map(shown -> shown.get(option))
                .filter(place -> place != null && place.page() == 0)
                .count();
    }

    boolean stoodLast(OptionId option, Place place) {
        return !latest.isEmpty() && place.equals(latest.getFirst().get(option));
    }
}
