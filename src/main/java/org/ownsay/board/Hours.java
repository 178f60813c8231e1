package org.ownsay.board;

import java.time.LocalTime;

/** A part of the day, in the home's time zone. It begins at {@code from} and ends before {@code until}, on the same day. */
public record Hours(LocalTime from, LocalTime until) {

    public Hours {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("Not within a day: " + from + " to " + until);
        }
    }

    public boolean contains(LocalTime time) {
        return !time.isBefore(from) && time.isBefore(until);
    }
}
