package org.ownsay.person;

import java.util.Optional;
import org.ownsay.access.HomeId;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The photos of the people. */
interface Photos extends Repository<Photo, PhotoId> {

    Photo save(Photo photo);

    /** @param address where it is found; it must be the portrait of somebody */
    @Query("select p.* from photo p where p.id = :id and p.home = :home"
            + " and exists (select 1 from person w where w.home = :home and w.portrait = :address)")
    Optional<Photo> findShown(PhotoId id, HomeId home, String address);
}
