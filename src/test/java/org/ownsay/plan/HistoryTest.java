package org.ownsay.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ownsay.board.Level;

/** What stood once, and when it ended. */
class HistoryTest {

    private final History history = new History(new Standing(Map.of(), Set.of()), Map.of());

    @Test
    void whatWasSortedEndsWhenItIsMovedAndNotWhenSomethingElseIsSorted() {
        assertThat(history.of(said(
                        Said.usually("games-like", "bingo").level(Level.HIGH).at(1),
                        Said.usually("games-like", "chess").level(Level.LOW).at(2),
                        Said.usually("games-like", "bingo").level(Level.MIDDLE).at(3))))
                .extracting(ended -> ended.statement().level(), NoLonger::at)
                .containsExactly(tuple(Level.HIGH, Said.ELEVEN.plusSeconds(180)));
    }

    @Test
    void sayingTheSameAgainIsNoEnd() {
        assertThat(history.of(said(
                        Said.usually("games-like", "bingo").level(Level.HIGH).at(1),
                        Said.usually("games-like", "bingo").level(Level.HIGH).at(2))))
                .isEmpty();
    }

    private static List<Statement> said(Said... said) {
        return Stream.of(said).map(Said::statement).toList();
    }
}
