package org.ownsay.access;

import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The tablets that were enrolled. */
interface Tablets extends Repository<Tablet, TabletId> {

    Tablet save(Tablet tablet);

    Optional<Tablet> findById(TabletId id);

    @Query("select t.* from tablet t where t.secret_hash = :secretHash"
            + " and not exists (select 1 from tablet_revoked r where r.tablet = t.id)")
    Optional<Tablet> findActive(String secretHash);
}
