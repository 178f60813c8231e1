package org.ownsay.person;

import java.util.Optional;
import org.ownsay.access.HomeId;
import org.springframework.data.repository.Repository;

/** The photos of the people. */
interface Photos extends Repository<Photo, PhotoId> {

    Photo save(Photo photo);

    Optional<Photo> findByIdAndHome(PhotoId id, HomeId home);
}
