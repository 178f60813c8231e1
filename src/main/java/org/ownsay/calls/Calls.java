package org.ownsay.calls;

import java.util.List;
import java.util.Optional;
import org.ownsay.access.HomeId;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Every call that was ever raised. */
interface Calls extends Repository<Call, CallId> {

    Call save(Call call);

    Optional<Call> findById(CallId id);

    @Query("select c.* from call c where c.home = :home"
            + " and not exists (select 1 from call_seen s where s.call = c.id) order by c.received_at")
    List<Call> listOpen(HomeId home);
}
