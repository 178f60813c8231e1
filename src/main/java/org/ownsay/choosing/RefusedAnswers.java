package org.ownsay.choosing;

import java.util.List;
import org.ownsay.access.HomeId;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** What could not be kept. */
interface RefusedAnswers extends Repository<RefusedAnswer, AnswerId> {

    RefusedAnswer save(RefusedAnswer refused);

    boolean existsById(AnswerId id);

    @Query("select * from refused_answer where home = :home order by received_at")
    List<RefusedAnswer> listByHome(HomeId home);
}
