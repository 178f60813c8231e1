package org.ownsay.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Notes now and then which tablets are there and how they come, so that staff see which one has gone quiet. */
@Component
class Attendance {

    static final Duration TO_WITHIN = Duration.ofMinutes(5);

    private final Tablets tablets;
    private final Clock clock;
    private final Map<TabletId, Heard> noted = new ConcurrentHashMap<>();

    Attendance(Tablets tablets, Clock clock) {
        this.tablets = tablets;
        this.clock = clock;
    }

    private record Heard(Instant at, boolean safely) {

        boolean tells(boolean safely, Instant now) {
            return this.safely == safely && !at.plus(TO_WITHIN).isBefore(now);
        }
    }

    /** @param safely over https */
    void heardFrom(TabletId tablet, boolean safely) {
        var now = clock.instant();
        var last = noted.get(tablet);
        if (last == null || !last.tells(safely, now)) {
            noted.put(tablet, new Heard(now, safely));
            note(tablet, safely, now);
        }
    }

    private void note(TabletId tablet, boolean safely, Instant now) {
        try {
            tablets.saveHeard(tablet, safely, now, now.minus(TO_WITHIN));
        } catch (DataAccessException unavailable) {
            noted.remove(tablet); // whatever the tablet came for matters more, and says itself whether it can be done
        }
    }
}
