package org.ownsay.access;

import org.springframework.data.repository.Repository;

/** The tablets that may no longer speak for anybody. */
interface TabletsRevoked extends Repository<TabletRevoked, TabletId> {

    TabletRevoked save(TabletRevoked revoked);
}
