package org.ownsay.calls;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Who went to whom. */
interface CallsSeen extends Repository<CallSeen, CallId> {

    CallSeen save(CallSeen seen);

    Optional<CallSeen> findById(CallId call);
}
