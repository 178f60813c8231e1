package org.ownsay.symbols;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deletes what of packs nobody needs any more. How a removed picture looks goes only a day later: a sitting may be drawn up
 * at the moment of the removal, and a tablet may still offer it in its search.
 */
@Component
class PackTidying implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(PackTidying.class);
    private static final Duration SOMEBODY_MAY_STILL_SEE_IT = Duration.ofDays(1);
    private static final int EVERY_HOURS = 6;

    private final PackRecords packs;
    private final PackShelf shelf;
    private final ImportFolder folder;
    private final ObjectProvider<PicturesInUse> inUse;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ScheduledExecutorService often = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform()
            .daemon()
            .name("pack-tidying")
            .priority(Thread.MIN_PRIORITY)
            .factory());

    PackTidying(
            PackRecords packs,
            PackShelf shelf,
            ImportFolder folder,
            ObjectProvider<PicturesInUse> inUse,
            TransactionTemplate transaction,
            Clock clock) {
        this.packs = packs;
        this.shelf = shelf;
        this.folder = folder;
        this.inUse = inUse;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Files only now: nobody brings anything yet. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        folder.clearAllBut(packs.listPutAside());
        often.scheduleWithFixedDelay(this::tidyIfPossible, 0, EVERY_HOURS, TimeUnit.HOURS);
    }

    void tidy(Instant now) {
        packs.listRemoved(now.minus(SOMEBODY_MAY_STILL_SEE_IT)).forEach(this::forget);
    }

    private void tidyIfPossible() {
        try {
            tidy(clock.instant());
        } catch (RuntimeException another) { // the database may be away; there is time
            LOG.info("Removed packs stay for now: {}", another.toString());
        }
    }

    private void forget(PackId pack, UUID home) {
        transaction.executeWithoutResult(status -> {
            var kept = new HashSet<PackPictureId>();
            inUse.forEach(evidence -> kept.addAll(evidence.list(home)));
            shelf.forget(pack, kept);
        });
    }

    @Override
    public void destroy() {
        often.shutdownNow();
    }
}
