package org.ownsay.person;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ownsay.access.TabletId;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The tablets that were ever somebody's. */
interface PersonTablets extends Repository<PersonTablet, TabletId> {

    Optional<PersonTablet> findById(TabletId tablet);

    @Modifying
    @Query("insert into person_tablet (tablet, person) values (:tablet, :person)")
    void saveNew(TabletId tablet, @Nullable PersonId person);

    /** @return how many there are: none before the first time */
    @Modifying
    @Query("update person_tablet set person = :person where tablet = :tablet")
    int saveWhose(TabletId tablet, @Nullable PersonId person);
}
