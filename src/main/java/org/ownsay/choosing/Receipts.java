package org.ownsay.choosing;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** How every answer reached us. */
interface Receipts extends Repository<Receipt, AnswerId> {

    Receipt save(Receipt receipt);

    Optional<Receipt> findById(AnswerId answer);
}
