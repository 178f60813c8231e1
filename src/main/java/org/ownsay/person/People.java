package org.ownsay.person;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.ownsay.access.HomeId;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The people who choose. */
public interface People extends Repository<Person, PersonId> {

    /** @throws org.springframework.dao.OptimisticLockingFailureException if somebody else changed it meanwhile */
    Person save(Person person);

    /** Also if they have left: what they said stays said. */
    Optional<Person> findByIdAndHome(PersonId id, HomeId home);

    /** Everybody who lives there now. */
    @Query("select * from person where home = :home and left_at is null order by created_at, name")
    List<Person> listByHome(HomeId home);

    /** Everybody who lived there once; who left last comes first. */
    @Query("select * from person where home = :home and left_at is not null order by left_at desc, name")
    List<Person> listLeft(HomeId home);

    /** @throws NoSuchElementException if nobody of that id lives or lived in that home */
    default Person getOf(HomeId home, PersonId id) {
        return findByIdAndHome(id, home).orElseThrow(() -> new NoSuchElementException("No person " + id));
    }

    /**
     * Whoever chooses: only those who live there now.
     *
     * @throws NoSuchElementException if nobody of that id lives in that home, or not any more
     */
    default Person getLiving(HomeId home, PersonId id) {
        return findByIdAndHome(id, home)
                .filter(person -> !person.hasLeft())
                .orElseThrow(() -> new NoSuchElementException("Nobody lives here with the id " + id));
    }
}
