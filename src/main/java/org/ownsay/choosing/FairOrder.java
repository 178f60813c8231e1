package org.ownsay.choosing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.ownsay.board.OptionId;

/**
 * Puts options in an order that favours none of them. People choose what stands first, or last, or left; so no option
 * keeps its place (practice 3.8, rule 2).
 */
final class FairOrder {

    private static final int TRIES = 200;
    private static final int BLOCK = 4;

    private final List<OptionId> options;
    private final int perPage;
    private final Past past;
    private final Random chance;

    FairOrder(List<OptionId> options, int perPage, Past past, Random chance) {
        this.options = options;
        this.perPage = perPage;
        this.past = past;
        this.chance = chance;
    }

    List<OptionId> draw() {
        return options.size() == 2 ? two() : three();
    }

    /** Each side equally often in every four showings, and at most two running. */
    private List<OptionId> two() {
        var one = options.getFirst();
        var inBlock = Math.toIntExact(past.showings() % BLOCK);
        var oneFirst =
                IntStream.range(0, inBlock).filter(ago -> stoodFirst(one, ago)).count();
        boolean isOneFirst;
        if (oneFirst == BLOCK / 2 || ran(one, true)) {
            isOneFirst = false;
        } else if (inBlock - oneFirst == BLOCK / 2 || ran(one, false)) {
            isOneFirst = true;
        } else {
            isOneFirst = chance.nextBoolean();
        }
        return isOneFirst ? options : options.reversed();
    }

    private boolean ran(OptionId one, boolean first) {
        return past.latest().size() >= 2 && stoodFirst(one, 0) == first && stoodFirst(one, 1) == first;
    }

    private boolean stoodFirst(OptionId option, int showingsAgo) {
        return Place.at(0, perPage).equals(past.latest().get(showingsAgo).get(option));
    }

    /** Nothing in the same place twice running; and on the first page those come that were there least. */
    private List<OptionId> three() {
        for (var i = 0; i < TRIES; i++) {
            var order = shuffled();
            if (i < TRIES / 2) {
                order.sort(Comparator.comparingInt(this::showingsAway)
                        .reversed()
                        .thenComparing(this::showingsThere)
                        .thenComparing(past::timesOnFirstPage));
                Collections.shuffle(order.subList(0, Math.min(perPage, order.size())), chance);
                Collections.shuffle(order.subList(Math.min(perPage, order.size()), order.size()), chance);
            }
            if (movesEverything(order)) {
                return order;
            }
        }
        return moveOn();
    }

    private int showingsAway(OptionId option) {
        return showingsSince(option, true);
    }

    private int showingsThere(OptionId option) {
        return showingsSince(option, false);
    }

    /** For how many showings it has been away from the first page, or there, without a break. */
    private int showingsSince(OptionId option, boolean onFirstPage) {
        var shown = past.latest();
        return IntStream.range(0, shown.size())
                .filter(ago -> isOnFirstPage(shown.get(ago).get(option)) == onFirstPage)
                .findFirst()
                .orElse(shown.size());
    }

    private static boolean isOnFirstPage(@Nullable Place place) {
        return place != null && place.page() == 0;
    }

    private List<OptionId> shuffled() {
        var order = new ArrayList<>(options);
        Collections.shuffle(order, chance);
        return order;
    }

    private boolean movesEverything(List<OptionId> order) {
        return IntStream.range(0, order.size()).noneMatch(i -> past.stoodLast(order.get(i), Place.at(i, perPage)));
    }

    /** Chance has failed us: everything moves on by one place. */
    private List<OptionId> moveOn() {
        var order = new ArrayList<>(options);
        order.sort(Comparator.comparingInt(this::indexLastTime));
        Collections.rotate(order, 1);
        return order;
    }

    private int indexLastTime(OptionId option) {
        var place = past.latest().getFirst().get(option);
        return place == null ? Integer.MAX_VALUE : place.page() * perPage + place.slot();
    }
}
