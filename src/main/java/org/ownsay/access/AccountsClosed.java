package org.ownsay.access;

import org.springframework.data.repository.Repository;

/** The accounts that nobody signs in with any more. */
interface AccountsClosed extends Repository<AccountClosed, AccountId> {

    AccountClosed save(AccountClosed closed);

    boolean existsById(AccountId account);
}
