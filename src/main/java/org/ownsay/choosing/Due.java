package org.ownsay.choosing;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownsay.board.Question;
import org.ownsay.board.Topic;

/**
 * How a topic stands with a person at this moment.
 *
 * @param questions what a sitting would ask now, in this order; empty unless {@code turn} is {@code NOW}
 * @param from when it is asked today, where it has hours
 * @param until when its time is past today, where it has hours: until then what was said can be changed
 */
public record Due(
        Topic topic,
        Turn turn,
        List<Question> questions,
        @Nullable LocalTime from,
        @Nullable LocalTime until) {

    public Due {
        questions = List.copyOf(questions);
        if (turn == Turn.NOW == questions.isEmpty()) {
            throw new IllegalArgumentException("Questions belong to what is asked now: " + topic.id());
        }
    }

    /** Whether it is this topic's turn to be asked, and if not, why not. */
    public enum Turn {
        /** It can be asked. */
        NOW,
        /** Everything was said; what is for today can still be changed until its time is past. */
        SAID,
        /** Its time comes later today. */
        LATER,
        /** Its time is past today. */
        PAST,
        /** It weighs more: it is asked where somebody is with the person. */
        TOGETHER
    }
}
