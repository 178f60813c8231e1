package org.ownsay.access;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Who may sign in. */
interface Accounts extends Repository<Account, AccountId> {

    Account save(Account account);

    Optional<Account> findBySignIn(String signIn);
}
