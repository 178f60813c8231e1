package org.ownsay.access;

import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Who may sign in. */
interface Accounts extends Repository<Account, AccountId> {

    Account save(Account account);

    @Query("select * from account where sign_in = :signIn")
    Optional<Account> findBySignIn(String signIn);
}
