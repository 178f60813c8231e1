package org.ownsay.choosing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ownsay.board.OptionId;
import org.ownsay.choosing.FairOrderTest.Board;

/** What must hold however often a question is shown, and whatever chance draws. */
class FairOrderPropertyTest {

    @Property(tries = 300)
    void everythingIsShownOnce(
            @ForAll @IntRange(min = 2, max = 12) int options,
            @ForAll @IntRange(min = 2, max = 6) int perPage,
            @ForAll @IntRange(min = 1, max = 40) int showings,
            @ForAll long seed) {
        var board = new Board(options, perPage);
        assertThat(board.show(showings, seed))
                .allSatisfy(order -> assertThat(order).containsExactlyInAnyOrderElementsOf(board.ids()));
    }

    @Property(tries = 300)
    void nothingStandsInTheSamePlaceTwiceRunning(
            @ForAll @IntRange(min = 3, max = 12) int options,
            @ForAll @IntRange(min = 2, max = 6) int perPage,
            @ForAll @IntRange(min = 2, max = 60) int showings,
            @ForAll long seed) {
        var board = new Board(options, perPage);
        var orders = board.show(showings, seed);
        for (var i = 1; i < orders.size(); i++) {
            var before = board.places(orders.get(i - 1));
            assertThat(board.places(orders.get(i)))
                    .allSatisfy((option, place) -> assertThat(place).isNotEqualTo(before.get(option)));
        }
    }

    /** A person who now sees more at a time, or fewer, or another menu. */
    @Property(tries = 300)
    void theSameHoldsWhenThePageOrTheMenuChanged(
            @ForAll @IntRange(min = 3, max = 12) int optionsBefore,
            @ForAll @IntRange(min = 2, max = 6) int perPageBefore,
            @ForAll @IntRange(min = 3, max = 12) int options,
            @ForAll @IntRange(min = 2, max = 6) int perPage,
            @ForAll @IntRange(min = 1, max = 15) int showings,
            @ForAll long seed) {
        var before = new Board(optionsBefore, perPageBefore);
        var past = before.past(before.show(showings, seed));
        var now = new Board(options, perPage);
        var order = new FairOrder(now.ids(), perPage, past, new Random(seed)).draw();
        assertThat(order).containsExactlyInAnyOrderElementsOf(now.ids());
        assertThat(now.places(order)).allSatisfy((option, place) -> assertThat(past.stoodLast(option, place))
                .isFalse());
    }

    /** Of two there is no other order that moves both: each comes first twice in four showings, at most twice running. */
    @Property(tries = 300)
    void ofTwoEachSideIsFair(
            @ForAll @IntRange(min = 2, max = 6) int perPage,
            @ForAll @IntRange(min = 1, max = 30) int blocks,
            @ForAll long seed) {
        var board = new Board(2, perPage);
        var first = board.show(4 * blocks, seed).stream().map(List::getFirst).toList();
        for (var option : board.ids()) {
            for (var block = 0; block < blocks; block++) {
                assertThat(Collections.frequency(first.subList(4 * block, 4 * block + 4), option))
                        .isEqualTo(2);
            }
            for (var i = 2; i < first.size(); i++) {
                assertThat(Collections.frequency(first.subList(i - 2, i + 1), option))
                        .isLessThan(3);
            }
        }
    }

    /** As soon as it can be: with n pages within n showings, from whichever showing one counts. */
    @Property(tries = 300)
    void everythingIsOnTheFirstPageWithinAsManyShowingsAsThereArePages(
            @ForAll @IntRange(min = 3, max = 12) int options,
            @ForAll @IntRange(min = 2, max = 6) int perPage,
            @ForAll @IntRange(min = 0, max = 60) int from,
            @ForAll long seed) {
        var board = new Board(options, perPage);
        var shown = board.show(from + board.pages(), seed).subList(from, from + board.pages()).stream()
                .flatMap(order -> board.firstPage(order).stream())
                .distinct();
        assertThat(shown).containsExactlyInAnyOrderElementsOf(board.ids());
    }

    @Property(tries = 300)
    void theSameSeedAndPastGiveTheSameOrder(
            @ForAll @IntRange(min = 2, max = 12) int options,
            @ForAll @IntRange(min = 2, max = 6) int perPage,
            @ForAll @IntRange(min = 0, max = 30) int showings,
            @ForAll long seed) {
        var board = new Board(options, perPage);
        var past = board.past(board.show(showings, seed));
        assertThat(draw(board, past, seed)).isEqualTo(draw(board, past, seed));
    }

    private static List<OptionId> draw(Board board, Past past, long seed) {
        return new FairOrder(board.ids(), board.perPage(), past, new Random(new SplittableRandom(seed).nextLong()))
                .draw();
    }
}
