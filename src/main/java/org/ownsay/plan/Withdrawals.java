package org.ownsay.plan;

import java.util.List;
import org.ownsay.person.PersonId;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** What was taken back. */
interface Withdrawals extends Repository<Withdrawal, StatementId> {

    Withdrawal save(Withdrawal withdrawal);

    boolean existsById(StatementId statement);

    @Query("select w.* from withdrawal w join statement s on s.id = w.statement where s.person = :person")
    List<Withdrawal> listByPerson(PersonId person);
}
