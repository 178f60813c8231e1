package org.ownsay.access;

import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The homes of this installation: nearly always one. */
interface Homes extends Repository<Home, HomeId> {

    Home save(Home home);

    Optional<Home> findById(HomeId id);

    @Query("select * from home order by created_at limit 1")
    Optional<Home> findOldest();
}
