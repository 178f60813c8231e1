package org.ownsay.plan;

import java.time.Instant;
import java.util.UUID;
import org.ownsay.storage.AppendOnly;
import org.springframework.data.annotation.Id;

/** The person took a statement back, with that answer. The statement stays readable, and stands no more. */
record Withdrawal(@Id StatementId statement, UUID answer, Instant withdrawnAt) implements AppendOnly<StatementId> {

    @Override
    public StatementId getId() {
        return statement;
    }
}
