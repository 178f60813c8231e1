package org.ownsay.choosing;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Every answer that was ever given. */
interface Answers extends Repository<Answer, AnswerId> {

    Answer save(Answer answer);

    Optional<Answer> findById(AnswerId id);

    @Query("select a.* from answer a join presentation p on p.id = a.presentation"
            + " where p.sitting = :sitting order by a.said_at, a.id")
    List<Answer> listBySitting(SittingId sitting);

    @Query("select * from answer where id in (:ids)")
    List<Answer> listByIds(List<AnswerId> ids);
}
