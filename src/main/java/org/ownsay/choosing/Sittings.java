package org.ownsay.choosing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ownsay.access.TabletId;
import org.ownsay.board.TopicId;
import org.ownsay.person.PersonId;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Every sitting that was ever planned. */
interface Sittings extends Repository<Sitting, SittingId> {

    Sitting save(Sitting sitting);

    Optional<Sitting> findById(SittingId id);

    @Query("select s.* from sitting s join presentation p on p.sitting = s.id where p.id = :presentation")
    Optional<Sitting> findByPresentation(PresentationId presentation);

    @Query("select * from sitting where person = :person and topic = :topic and tablet = :tablet"
            + " and planned_at >= :since order by planned_at desc, id desc limit 1")
    Optional<Sitting> findLatest(PersonId person, TopicId topic, TabletId tablet, Instant since);

    /** Those in which something about that day was said and stands, the latest first. */
    @Query("select * from sitting where person = :person and topic = :topic and for_day = :day"
            + " and exists (select 1 from statement s where s.sitting = sitting.id"
            + " and not exists (select 1 from withdrawal w where w.statement = s.id))"
            + " order by planned_at desc")
    List<Sitting> listAnswered(PersonId person, TopicId topic, LocalDate day);
}
