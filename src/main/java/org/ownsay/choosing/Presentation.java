package org.ownsay.choosing;

import java.time.Instant;
import java.util.List;
import org.ownsay.board.OptionId;
import org.ownsay.board.QuestionId;
import org.ownsay.person.PersonId;
import org.springframework.data.annotation.Id;

/**
 * One putting of one question: what was offered, in which order, and whether "yes" came first at read-back.
 * The options are spoken in the order in which they stand.
 *
 * @param nonChoicesFirst whether the ways not to choose are spoken before the options; they never move
 */
public record Presentation(
        @Id PresentationId id,
        PersonId person,
        QuestionId question,
        String prompt,
        boolean yesFirst,
        boolean nonChoicesFirst,
        Instant plannedAt,
        List<Offered> offered) {

    public Presentation {
        offered = List.copyOf(offered);
    }

    boolean offers(OptionId option) {
        return offered.stream().anyMatch(shown -> shown.option().equals(option));
    }
}
