package org.ownsay.plan;

import org.springframework.data.repository.Repository;

/** What was taken back. */
interface Withdrawals extends Repository<Withdrawal, StatementId> {

    Withdrawal save(Withdrawal withdrawal);

    boolean existsById(StatementId statement);
}
