package org.ownsay.person;

import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ownsay.access.Enrolment;
import org.ownsay.access.HomeId;
import org.ownsay.access.KnownTablet;
import org.ownsay.access.TabletId;
import org.ownsay.storage.DurableCommit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Knows which tablet is mostly for one person. */
@Service
public class Lending {

    private final PersonTablets tablets;
    private final People people;
    private final Enrolment enrolment;
    private final TransactionTemplate transaction;
    private final DurableCommit durable;

    Lending(
            PersonTablets tablets,
            People people,
            Enrolment enrolment,
            TransactionTemplate transaction,
            DurableCommit durable) {
        this.tablets = tablets;
        this.people = people;
        this.enrolment = enrolment;
        this.transaction = transaction;
        this.durable = durable;
    }

    /** Whoever it is mostly for, as long as they live there. Nothing: it is for everybody. */
    @Transactional(readOnly = true)
    public Optional<Person> findWhose(KnownTablet tablet) {
        return tablets.findById(tablet.id())
                .flatMap(kept -> Optional.ofNullable(kept.person()))
                .flatMap(person -> people.findByIdAndHome(person, tablet.home()))
                .filter(person -> !person.hasLeft());
    }

    /**
     * From now on it is mostly for that person, or for everybody. It outlasts a power cut.
     *
     * @param person nothing: for everybody
     * @throws NoSuchElementException if the home has no such tablet, or nobody of that id lives there
     */
    public void lend(TabletId tablet, HomeId home, @Nullable PersonId person) {
        enrolment.find(tablet, home).orElseThrow(() -> new NoSuchElementException("No tablet " + tablet));
        if (person != null) {
            people.getLiving(home, person);
        }
        transaction.executeWithoutResult(status -> {
            if (tablets.saveWhose(tablet, person) == 0) {
                tablets.saveNew(tablet, person);
            }
        });
        durable.sync();
    }
}
