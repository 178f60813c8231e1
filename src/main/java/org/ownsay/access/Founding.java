package org.ownsay.access;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.ownsay.access.Home.HomeLanguage;
import org.ownsay.storage.DurableCommit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens the first home, for whoever holds the secret that was told on the console. It is there until it was used or the
 * program ends; only its hash is kept.
 */
@Service
public class Founding {

    private static final String NOBODY = "";

    private final Homekeeping homes;
    private final Staffing staffing;
    private final TransactionTemplate transaction;
    private final DurableCommit durable;
    private final Clock clock;
    private final AtomicReference<String> hash = new AtomicReference<>(NOBODY);

    Founding(
            Homekeeping homes, Staffing staffing, TransactionTemplate transaction, DurableCommit durable, Clock clock) {
        this.homes = homes;
        this.staffing = staffing;
        this.transaction = transaction;
        this.durable = durable;
        this.clock = clock;
    }

    /** A new secret, and the end of every earlier one; nothing if there is a home already. */
    public Optional<String> invite() {
        if (isDone()) {
            return Optional.empty();
        }
        var secret = Secrets.next();
        hash.set(Secrets.hash(secret));
        return Optional.of(secret);
    }

    public boolean isDone() {
        return homes.findDefault().isPresent();
    }

    public boolean isInvited(String secret) {
        return hash.get().equals(Secrets.hash(secret)) && !isDone();
    }

    /**
     * Makes the home and its manager, both or neither.
     *
     * @param languages of the home's screens, the first one first
     * @throws NotInvited if the secret is wrong or was used
     */
    public synchronized Home found(
            String secret, String name, String timeZone, MealTimes meals, List<Locale> languages, Founder manager) {
        if (!isInvited(secret)) {
            throw new NotInvited();
        }
        var screens = languages.stream()
                .map(language -> new HomeLanguage(language.toLanguageTag()))
                .toList();
        var home = new Home(HomeId.next(), name, timeZone, meals, screens, false, clock.instant());
        transaction.executeWithoutResult(status -> {
            homes.open(home);
            staffing.hire(
                    home.id(), manager.signIn(), manager.name(), Role.MANAGER, manager.language(), manager.password());
        });
        durable.sync();
        hash.set(NOBODY);
        return home;
    }
}
