package org.ownsay.speech;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BooleanSupplier;

/** Does a thing once for all who ask for it at the same time, and to its end even if nobody waits any longer. */
final class Once<K> {

    private final ConcurrentMap<K, CompletableFuture<Boolean>> running = new ConcurrentHashMap<>();

    CompletableFuture<Boolean> begin(K what, BooleanSupplier work) {
        var mine = new CompletableFuture<Boolean>();
        var others = running.putIfAbsent(what, mine);
        if (others != null) {
            return others;
        }
        Thread.ofVirtual().name("clip").start(() -> run(what, work, mine));
        return mine;
    }

    private void run(K what, BooleanSupplier work, CompletableFuture<Boolean> done) {
        try {
            done.complete(work.getAsBoolean());
        } finally {
            done.complete(false); // only counts if the work threw
            running.remove(what);
        }
    }
}
