package org.ownsay.choosing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Primary;

/** A clock that stands until a test sets it. */
@Primary
public final class StandingClock extends Clock {

    /** Sunday, eleven in the morning in London. */
    public static final Instant SUNDAY_ELEVEN = Instant.parse("2026-11-22T11:00:00Z");

    private volatile Instant now = SUNDAY_ELEVEN;

    public void set(Instant now) {
        this.now = now;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
