package org.ownsay.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ownsay.access.HomeId;
import org.ownsay.board.QuestionId;
import org.ownsay.person.PersonId;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Everything that was ever said. */
interface Statements extends Repository<Statement, StatementId> {

    String NOT_TAKEN_BACK = " and not exists (select 1 from withdrawal w where w.statement = s.id)";

    Statement save(Statement statement);

    Optional<Statement> findById(StatementId id);

    @Query("select s.* from statement s where s.home = :home and s.for_day = :day" + NOT_TAKEN_BACK
            + " order by s.said_at, s.id")
    List<Statement> listToday(HomeId home, LocalDate day);

    @Query("select s.* from statement s where s.person = :person and s.kind = 'USUAL'" + NOT_TAKEN_BACK
            + " order by s.said_at, s.id")
    List<Statement> listUsual(PersonId person);

    @Query("select s.* from statement s where s.home = :home and s.kind = 'USUAL'" + " and s.received_at >= :since"
            + NOT_TAKEN_BACK + " order by s.said_at, s.id")
    List<Statement> listUsualSince(HomeId home, Instant since);

    @Query("select s.* from statement s where s.person = :person and s.for_day = :day" + NOT_TAKEN_BACK
            + " order by s.said_at, s.id")
    List<Statement> listToday(PersonId person, LocalDate day);

    @Query("select s.* from statement s where s.person = :person and s.question in (:questions)"
            + " and s.kind in ('USUAL', 'SIGNIFICANT')" + NOT_TAKEN_BACK + " order by s.said_at, s.id")
    List<Statement> listLasting(PersonId person, List<QuestionId> questions);

    /** Also what was taken back or replaced. */
    @Query("select * from statement where person = :person and kind in ('USUAL', 'SIGNIFICANT') order by said_at, id")
    List<Statement> listEverLasting(PersonId person);

    @Query("select s.* from statement s where s.person = :person and s.kind = 'SIGNIFICANT'" + NOT_TAKEN_BACK
            + " order by s.said_at, s.id")
    List<Statement> listSignificant(PersonId person);
}
