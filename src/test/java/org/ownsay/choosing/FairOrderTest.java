package org.ownsay.choosing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ownsay.board.OptionId;

/** What must hold for every question, however many options it has and however many of them fit a page. */
class FairOrderTest {

    private static final int SHOWINGS = 60;
    private static final int SEEDS = 12;
    private static final int REMEMBERED = 12; // as many as Showings reads

    /** A question, as a person sees it again and again. */
    record Board(int options, int perPage) {

        List<OptionId> ids() {
            return IntStream.range(0, options)
                    .mapToObj(i -> new OptionId("option-" + i))
                    .toList();
        }

        int pages() {
            return Math.ceilDiv(options, perPage);
        }

        /** The orders of many showings, each drawn knowing those before it. */
        List<List<OptionId>> show(int times, long seed) {
            var seeds = new SplittableRandom(seed);
            var orders = new ArrayList<List<OptionId>>();
            for (var i = 0; i < times; i++) {
                orders.add(new FairOrder(ids(), perPage, past(orders), new Random(seeds.nextLong())).draw());
            }
            return orders;
        }

        Past past(List<List<OptionId>> orders) {
            var latest = orders.reversed().stream()
                    .limit(REMEMBERED)
                    .map(this::places)
                    .toList();
            return new Past(latest, orders.size());
        }

        Map<OptionId, Place> places(List<OptionId> order) {
            var places = new HashMap<OptionId, Place>();
            for (var i = 0; i < order.size(); i++) {
                places.put(order.get(i), Place.at(i, perPage));
            }
            return places;
        }

        List<OptionId> firstPage(List<OptionId> order) {
            return order.subList(0, Math.min(perPage, order.size()));
        }
    }

    static Stream<Board> boards() {
        return IntStream.rangeClosed(2, 12).boxed().flatMap(options -> IntStream.rangeClosed(2, 6)
                .mapToObj(perPage -> new Board(options, perPage)));
    }

    static Stream<Board> boardsOfThreeOrMore() {
        return boards().filter(board -> board.options() > 2);
    }

    static Stream<Board> boardsOfSeveralPages() {
        return boards().filter(board -> board.pages() > 1);
    }

    static Stream<Board> boardsOfTwo() {
        return boards().filter(board -> board.options() == 2);
    }

    @ParameterizedTest
    @MethodSource("boards")
    void everythingIsOfferedOnceAndNothingElse(Board board) {
        assertThat(manyHistories(board, 20)).allSatisfy(orders -> assertThat(orders)
                .allSatisfy(order -> assertThat(order).containsExactlyInAnyOrderElementsOf(board.ids())));
    }

    @ParameterizedTest
    @MethodSource("boards")
    void theSameSeedAndPastGiveTheSameOrder(Board board) {
        assertThat(board.show(SHOWINGS, 7)).isEqualTo(board.show(SHOWINGS, 7));
    }

    @ParameterizedTest
    @MethodSource("boards")
    void theFirstOrderVariesFromSeedToSeed(Board board) {
        assertThat(manyHistories(board, 1).distinct()).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @MethodSource("boardsOfThreeOrMore")
    void nothingStandsInTheSamePlaceTwiceRunning(Board board) {
        assertThat(manyHistories(board, SHOWINGS)).allSatisfy(orders -> {
            for (var i = 1; i < orders.size(); i++) {
                var before = board.places(orders.get(i - 1));
                assertThat(board.places(orders.get(i)))
                        .as("showing %s of %s", i, board)
                        .allSatisfy((option, place) -> assertThat(place).isNotEqualTo(before.get(option)));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("boardsOfSeveralPages")
    void nothingWaitsLongForTheFirstPage(Board board) {
        assertThat(manyHistories(board, SHOWINGS)).allSatisfy(orders -> assertThat(board.ids())
                .allSatisfy(
                        option -> assertThat(longestWait(board, orders, option)).isLessThanOrEqualTo(board.pages())));
    }

    @ParameterizedTest
    @MethodSource("boardsOfSeveralPages")
    void everythingComesToTheFirstPageAboutEquallyOften(Board board) {
        assertThat(manyHistories(board, SHOWINGS)).allSatisfy(orders -> {
            for (var from = 0; from + board.options() <= SHOWINGS; from += board.options()) {
                var round = orders.subList(from, from + board.options());
                var times = board.ids().stream()
                        .mapToLong(option -> timesOnFirstPage(board, round, option))
                        .summaryStatistics();
                assertThat(times.getMax() - times.getMin())
                        .as("showings from %s of %s", from, board)
                        .isLessThanOrEqualTo(2);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("boardsOfThreeOrMore")
    void everyPlaceIsHeldByEverythingSometimes(Board board) {
        var held = manyHistories(board, SHOWINGS)
                .flatMap(List::stream)
                .flatMap(order -> board.places(order).entrySet().stream())
                .distinct();
        assertThat(held).hasSize(board.options() * board.options());
    }

    @ParameterizedTest
    @MethodSource("boardsOfTwo")
    void ofTwoEachStandsFirstTwiceInEveryFourShowings(Board board) {
        assertThat(manyHistories(board, SHOWINGS)).allSatisfy(orders -> {
            for (var from = 0; from < SHOWINGS; from += 4) {
                assertThat(orders.subList(from, from + 4).stream().map(List::getFirst))
                        .containsExactlyInAnyOrderElementsOf(twice(board.ids()));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("boardsOfTwo")
    void ofTwoNoneStandsFirstThreeTimesRunning(Board board) {
        assertThat(manyHistories(board, SHOWINGS)).allSatisfy(orders -> {
            for (var i = 2; i < SHOWINGS; i++) {
                assertThat(orders.subList(i - 2, i + 1).stream()
                                .map(List::getFirst)
                                .distinct())
                        .hasSize(2);
            }
        });
    }

    @Test
    void ofTwoNobodyCanTellWhichComesFirst() {
        var first = new Board(2, 2);
        assertThat(manyHistories(first, SHOWINGS).distinct().count()).isGreaterThan(SEEDS / 2);
    }

    @Test
    void theSameHoldsWhenMoreFitThePageThanBefore() {
        var narrow = new Board(10, 2);
        var wide = new Board(10, 4);
        for (var seed = 0; seed < SEEDS; seed++) {
            var before = narrow.show(3, seed);
            var past = narrow.past(before);
            var order = new FairOrder(wide.ids(), wide.perPage(), past, new Random(seed)).draw();
            assertThat(wide.places(order)).allSatisfy((option, place) -> assertThat(past.stoodLast(option, place))
                    .isFalse());
        }
    }

    @Test
    void whatIsNewOnTheMenuComesToTheFirstPage() {
        var old = new Board(9, 3);
        var orders = old.show(12, 5);
        var now = new Board(10, 3);
        assertThat(now.firstPage(new FairOrder(now.ids(), 3, old.past(orders), new Random(5)).draw()))
                .contains(new OptionId("option-9"));
    }

    private static Stream<List<List<OptionId>>> manyHistories(Board board, int showings) {
        return IntStream.range(0, SEEDS).mapToObj(seed -> board.show(showings, seed));
    }

    /** The most showings running in which it was not on the first page, and the one in which it came back. */
    private static int longestWait(Board board, List<List<OptionId>> orders, OptionId option) {
        var longest = 0;
        var waits = 0;
        for (var order : orders) {
            waits++;
            longest = Math.max(longest, waits);
            if (board.firstPage(order).contains(option)) {
                waits = 0;
            }
        }
        return longest;
    }

    private static long timesOnFirstPage(Board board, List<List<OptionId>> orders, OptionId option) {
        return orders.stream()
                .filter(order -> board.firstPage(order).contains(option))
                .count();
    }

    private static List<OptionId> twice(List<OptionId> ids) {
        return ids.stream().flatMap(id -> Collections.nCopies(2, id).stream()).toList();
    }
}
