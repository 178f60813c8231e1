package org.ownsay.plan;

import java.util.List;

/**
 * Something that stands in a person's plan.
 *
 * @param latest the last time they said it
 * @param sittings in how many sittings they said it, 1 or more
 */
public record Stands(Statement latest, int sittings) {

    static Stands of(List<Statement> saidAgainAndAgain) {
        var sittings =
                saidAgainAndAgain.stream().map(Statement::sitting).distinct().count();
        return new Stands(saidAgainAndAgain.getLast(), Math.toIntExact(sittings));
    }
}
