package org.ownsay.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ownsay.board.Chosen;
import org.ownsay.board.QuestionId;

/** Tells what stood once and stands no more, and since when. */
final class History {

    private final Standing standing;
    private final Map<StatementId, Instant> takenBack;

    /** @param takenBack when each was, of those that were */
    History(Standing standing, Map<StatementId, Instant> takenBack) {
        this.standing = standing;
        this.takenBack = takenBack;
    }

    /** @param said everything, the oldest first; the latest end comes first */
    List<NoLonger> of(List<Statement> said) {
        var left = said.stream()
                .filter(statement -> !takenBack.containsKey(statement.id()))
                .toList();
        var stands =
                standing.ofPlan(left).stream().map(Stands::latest).map(Same::of).collect(Collectors.toSet());
        var ended = new ArrayList<NoLonger>();
        for (var i = 0; i < said.size(); i++) {
            var statement = said.get(i);
            if (takenBack.containsKey(statement.id())) {
                ended.add(new NoLonger(statement, true, takenBack.get(statement.id())));
            } else if (!stands.contains(Same.of(statement))) {
                findNext(statement, said.subList(i + 1, said.size()))
                        .ifPresent(next -> ended.add(new NoLonger(statement, false, next.saidAt())));
            }
        }
        ended.sort(Comparator.comparing(NoLonger::at).reversed());
        return ended;
    }

    /** What took its place; saying the same again is no end. */
    private static Optional<Statement> findNext(Statement statement, List<Statement> later) {
        return later.stream()
                .filter(next -> next.question().equals(statement.question()))
                .filter(next -> statement.level() == null || Objects.equals(next.option(), statement.option()))
                .findFirst()
                .filter(next -> !Same.of(next).equals(Same.of(statement)));
    }

    private record Same(QuestionId question, Chosen chosen) {
        static Same of(Statement statement) {
            return new Same(statement.question(), statement.chosen());
        }
    }
}
