package org.ownsay.access;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Who may sign in. */
interface Accounts extends Repository<Account, AccountId> {

    Account save(Account account);

    Optional<Account> findById(AccountId id);

    @Query("select * from account where home = :home order by name, created_at")
    List<Account> listByHome(HomeId home);

    @Modifying
    @Query("update account set password_hash = :hash where id = :id")
    void savePassword(AccountId id, String hash);

    @Query("select * from account where sign_in = :signIn")
    Optional<Account> findBySignIn(String signIn);
}
