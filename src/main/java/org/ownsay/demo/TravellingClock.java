package org.ownsay.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A clock that can be set back while three weeks are lived through. Nobody but the thread that sets it notices. */
final class TravellingClock extends Clock {

    private final Clock present;
    private final ThreadLocal<@Nullable Instant> past = new ThreadLocal<>();

    TravellingClock(Clock present) {
        this.present = present;
    }

    void at(Instant then, Runnable life) {
        var before = past.get();
        past.set(then);
        try {
            life.run();
        } finally {
            past.set(before);
        }
    }

    @Override
    public Instant instant() {
        return Optional.ofNullable(past.get()).orElseGet(present::instant);
    }

    @Override
    public ZoneId getZone() {
        return present.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new TravellingClock(present.withZone(zone));
    }
}
