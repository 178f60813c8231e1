package org.ownsay.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ownsay.access.HomeId;
import org.ownsay.board.QuestionId;
import org.ownsay.board.Topic;
import org.ownsay.board.Topics;
import org.ownsay.person.PersonId;
import org.ownsay.storage.News;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what people have said, and finds what stands. */
@Service
@Transactional
public class Planning {

    private final Statements statements;
    private final Withdrawals withdrawals;
    private final Topics topics;
    private final News news;

    Planning(Statements statements, Withdrawals withdrawals, Topics topics, News news) {
        this.statements = statements;
        this.withdrawals = withdrawals;
        this.topics = topics;
        this.news = news;
    }

    /** Joins the caller's transaction: an answer and its statement are kept together, or not at all. */
    public void add(Statement statement) {
        statements.save(statement);
        news.add(statement.home());
    }

    /**
     * Takes back what that statement said; taking it back again changes nothing. Joins the caller's transaction.
     *
     * @param answer with which the person took it back
     */
    public void withdraw(StatementId id, UUID answer, Instant at) {
        var statement = statements.findById(id);
        if (statement.isPresent() && !withdrawals.existsById(id)) {
            withdrawals.save(new Withdrawal(id, answer, at));
            news.add(statement.get().home());
        }
    }

    /** What stands for a day, the oldest first. */
    @Transactional(readOnly = true)
    public List<Statement> listToday(HomeId home, LocalDate day) {
        return standing().ofDay(statements.listToday(home, day));
    }

    /** What somebody said for a day and did not take back, the oldest first. */
    @Transactional(readOnly = true)
    public List<Statement> listToday(PersonId person, LocalDate day) {
        return statements.listToday(person, day);
    }

    /** What stands as the answer to those questions, of all that is not for one day: the plan, and what weighs more. */
    @Transactional(readOnly = true)
    public List<Statement> listStanding(PersonId person, List<QuestionId> to) {
        return to.isEmpty()
                ? List.of()
                : standing().ofPlan(statements.listLasting(person, to)).stream()
                        .map(Stands::latest)
                        .toList();
    }

    /** What stands in somebody's plan. */
    @Transactional(readOnly = true)
    public List<Stands> listUsual(PersonId person) {
        return standing().ofPlan(statements.listUsual(person));
    }

    /** What weighs more and stands: to be talked about with the person, and in no plan by itself (practice 3.7). */
    @Transactional(readOnly = true)
    public List<Stands> listSignificant(PersonId person) {
        return standing().ofPlan(statements.listSignificant(person));
    }

    /** What stood once, the latest end first. */
    @Transactional(readOnly = true)
    public List<NoLonger> listNoLonger(PersonId person) {
        var takenBack = withdrawals.listByPerson(person).stream()
                .collect(Collectors.toMap(Withdrawal::statement, Withdrawal::withdrawnAt));
        return new History(standing(), takenBack).of(statements.listEverLasting(person));
    }

    /** What came into anybody's plan since then, the oldest first. */
    @Transactional(readOnly = true)
    public List<Statement> listUsualSince(HomeId home, Instant since) {
        return statements.listUsualSince(home, since);
    }

    @Transactional(readOnly = true)
    public Optional<Statement> find(StatementId id, HomeId home) {
        return statements.findById(id).filter(statement -> statement.home().equals(home));
    }

    @Transactional(readOnly = true)
    public boolean isTakenBack(StatementId id) {
        return withdrawals.existsById(id);
    }

    private Standing standing() {
        var onceADay = topics.list().stream()
                .filter(topic -> topic.asked() != null)
                .map(Topic::id)
                .collect(Collectors.toSet());
        return new Standing(topics.questions(), onceADay);
    }
}
