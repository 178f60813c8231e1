package org.ownsay.speech;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BooleanSupplier;

/** Does a thing once for all who ask for it at the same time. */
final class Once<K> {

    private final ConcurrentMap<K, CompletableFuture<Boolean>> running = new ConcurrentHashMap<>();

    boolean run(K what, BooleanSupplier work) {
        var mine = new CompletableFuture<Boolean>();
        var others = running.putIfAbsent(what, mine);
        if (others != null) {
            return others.join();
        }
        try {
            var done = work.getAsBoolean();
            mine.complete(done);
            return done;
        } finally {
            mine.complete(false); // only counts if the work threw
            running.remove(what);
        }
    }
}
