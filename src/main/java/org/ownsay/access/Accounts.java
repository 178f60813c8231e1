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

    @Query("select a.* from account a where a.home = :home"
            + " and not exists (select 1 from account_closed c where c.account = a.id) order by a.name, a.created_at")
    List<Account> listOpen(HomeId home);

    @Modifying
    @Query("update account set password_hash = :hash where id = :id")
    void savePassword(AccountId id, String hash);

    @Query("select a.* from account a where a.sign_in = :signIn"
            + " and not exists (select 1 from account_closed c where c.account = a.id)")
    Optional<Account> findOpen(String signIn);

    @Query("select * from account where sign_in = :signIn")
    Optional<Account> findOpenOrClosed(String signIn);
}
