package org.ownsay.access;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The hash of each home's PIN, and how often it was tried in vain. */
interface Pins extends Repository<Tablet, TabletId> {

    /** @param waitUntil until then no PIN is looked at */
    record Tries(int pinFailures, @Nullable Instant pinWaitUntil) {}

    @Query("select pin_hash from home where id = :home and pin_hash is not null")
    Optional<String> findHash(HomeId home);

    @Modifying
    @Query("update home set pin_hash = :hash where id = :home")
    void saveHash(HomeId home, String hash);

    /** Whoever tries at the same moment on the same tablet waits until the transaction is over. */
    @Query("select pin_failures, pin_wait_until from tablet where id = :tablet for update")
    Tries getTries(TabletId tablet);

    @Modifying
    @Query("update tablet set pin_failures = :failures, pin_wait_until = :waitUntil where id = :tablet")
    void saveTries(TabletId tablet, int failures, @Nullable Instant waitUntil);
}
