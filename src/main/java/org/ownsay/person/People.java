package org.ownsay.person;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.ownsay.access.HomeId;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The people who choose. */
public interface People extends Repository<Person, PersonId> {

    Person save(Person person);

    Optional<Person> findByIdAndHome(PersonId id, HomeId home);

    @Query("select * from person where home = :home order by created_at, name")
    List<Person> listByHome(HomeId home);

    /** @throws NoSuchElementException if nobody of that id lives in that home */
    default Person getOf(HomeId home, PersonId id) {
        return findByIdAndHome(id, home).orElseThrow(() -> new NoSuchElementException("No person " + id));
    }
}
