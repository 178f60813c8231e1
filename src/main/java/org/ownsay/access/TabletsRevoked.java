package org.ownsay.access;

import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The tablets that may no longer speak for anybody. */
interface TabletsRevoked extends Repository<TabletRevoked, TabletId> {

    TabletRevoked save(TabletRevoked revoked);

    @Query("select r.* from tablet_revoked r join tablet t on t.id = r.tablet where t.home = :home")
    List<TabletRevoked> listByHome(HomeId home);

    boolean existsById(TabletId tablet);
}
