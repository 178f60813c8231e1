package org.ownsay.choosing;

import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import org.ownsay.board.QuestionId;
import org.ownsay.storage.AppendOnly;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * Questions planned for a person. It is stored before the first is put, and from then on nobody reorders it.
 *
 * @param seed what the orders were drawn with
 */
public record Sitting(
        @Id SittingId id,
        @Embedded.Empty Occasion occasion,
        long seed,
        Instant plannedAt,
        List<Presentation> presentations)
        implements AppendOnly<SittingId> {

    public Sitting {
        presentations = List.copyOf(presentations);
    }

    /** @throws NoSuchElementException if it was not put in this sitting */
    public Presentation getPresentation(PresentationId presentation) {
        return presentations.stream()
                .filter(put -> put.id().equals(presentation))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No presentation " + presentation + " in " + id));
    }

    boolean asks(QuestionId question) {
        return presentations.stream().anyMatch(put -> put.question().equals(question));
    }

    @Override
    public SittingId getId() {
        return id;
    }
}
