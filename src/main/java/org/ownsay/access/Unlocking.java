package org.ownsay.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ownsay.storage.DurableCommit;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets staff leave a person's screen with the PIN of their home. Who guesses soon has to wait, also after a restart. */
@Service
public class Unlocking {

    /** As often as that a PIN is looked at, before a tablet waits. */
    static final int MOST_TRIES = 5;

    static final Duration WAIT = Duration.ofMinutes(5);

    private final Pins pins;
    private final PasswordEncoder passwords;
    private final TransactionTemplate transaction;
    private final DurableCommit durable;
    private final Clock clock;

    Unlocking(
            Pins pins, PasswordEncoder passwords, TransactionTemplate transaction, DurableCommit durable, Clock clock) {
        this.pins = pins;
        this.passwords = passwords;
        this.transaction = transaction;
        this.durable = durable;
        this.clock = clock;
    }

    /** What became of a try. */
    public enum Outcome {
        RIGHT,
        WRONG,
        /** It was tried too often: nobody looks at it for up to five minutes. */
        WAIT,
        /** The home has no PIN. */
        NONE
    }

    @Transactional(readOnly = true)
    public boolean hasPin(HomeId home) {
        return pins.findHash(home).isPresent();
    }

    /**
     * From now on this is the PIN of their home. It outlasts a power cut.
     *
     * @throws IllegalArgumentException if it is none, or easy to guess (see {@link PinRule}); or by staff
     */
    public void setPin(String typed, StaffMember by) {
        if (by.role() != Role.MANAGER) {
            throw new IllegalArgumentException("Only a manager sets the PIN: " + by.id());
        }
        var hash = Objects.requireNonNull(passwords.encode(PinRule.require(typed)));
        write(() -> pins.saveHash(by.home(), hash));
    }

    /** A try counts before anybody looks at it: many at once are no way around. */
    public Outcome unlock(KnownTablet tablet, String typed) {
        var hash = pins.findHash(tablet.home());
        if (hash.isEmpty()) {
            return Outcome.NONE;
        }
        if (!count(tablet.id())) {
            return Outcome.WAIT;
        }
        if (PinRule.read(typed)
                .filter(pin -> passwords.matches(pin, hash.get()))
                .isPresent()) {
            write(() -> pins.saveTries(tablet.id(), 0, null));
            return Outcome.RIGHT;
        }
        return isWaiting(tablet.id()) ? Outcome.WAIT : Outcome.WRONG;
    }

    /** Whether it may be looked at. */
    private boolean count(TabletId tablet) {
        var isAllowed = Objects.requireNonNull(transaction.execute(status -> {
            var tries = pins.getTries(tablet);
            if (isAhead(tries.pinWaitUntil())) {
                return false;
            }
            var failures = (tries.pinWaitUntil() == null ? tries.pinFailures() : 0) + 1;
            var waitUntil = failures < MOST_TRIES ? null : clock.instant().plus(WAIT);
            pins.saveTries(tablet, failures, waitUntil);
            return true;
        }));
        durable.sync();
        return isAllowed;
    }

    private boolean isWaiting(TabletId tablet) {
        return Objects.requireNonNull(
                transaction.execute(status -> isAhead(pins.getTries(tablet).pinWaitUntil())));
    }

    private boolean isAhead(@Nullable Instant instant) {
        return Optional.ofNullable(instant).filter(clock.instant()::isBefore).isPresent();
    }

    private void write(Runnable change) {
        transaction.executeWithoutResult(status -> change.run());
        durable.sync();
    }
}
