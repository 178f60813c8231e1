package org.ownsay.symbols;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.ownsay.symbols.SymbolPack.Failure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Takes packs in behind everybody's back, one after the other, and goes on with what a restart interrupted. */
@Component
class PackWorker implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(PackWorker.class);

    private final PackImport bringing;
    private final PackRecords packs;
    private final Set<PackId> underway = ConcurrentHashMap.newKeySet();
    private final ExecutorService one = Executors.newSingleThreadExecutor(Thread.ofPlatform()
            .daemon()
            .name("symbol-packs")
            .priority(Thread.MIN_PRIORITY)
            .factory());
    private volatile boolean isClosing;

    PackWorker(PackImport bringing, PackRecords packs) {
        this.bringing = bringing;
        this.packs = packs;
    }

    @EventListener(ApplicationReadyEvent.class)
    void goOn() {
        packs.listUnfinished().forEach(this::take);
    }

    /** Returns at once. What is underway already is not begun twice. */
    void take(PackId pack) {
        if (underway.add(pack)) {
            one.execute(() -> {
                try {
                    bring(pack);
                } finally {
                    underway.remove(pack);
                }
            });
        }
    }

    boolean isUnderway(PackId pack) {
        return underway.contains(pack);
    }

    Set<PackId> underway() {
        return Set.copyOf(underway);
    }

    @Override
    public void destroy() throws InterruptedException {
        isClosing = true;
        one.shutdown();
        one.awaitTermination(3, TimeUnit.SECONDS);
    }

    private void bring(PackId pack) {
        try {
            bringing.run(pack, () -> isClosing);
        } catch (IOException | UnusablePack unreadable) {
            fail(pack, Failure.FILE, unreadable);
        } catch (DataAccessException | TransactionException away) {
            fail(pack, Failure.DATABASE, away);
        } catch (RuntimeException unknown) {
            fail(pack, Failure.BROKEN_OFF, unknown);
        }
    }

    /** If even this cannot be written down, {@link Packs} sees that nobody is at it. */
    private void fail(PackId pack, Failure why, Exception cause) {
        LOG.error("Pack {} did not come in: {}", pack, why, cause);
        try {
            packs.fail(pack, why);
        } catch (DataAccessException | TransactionException away) {
            LOG.error("Nor could that be written down", away);
        }
    }
}
