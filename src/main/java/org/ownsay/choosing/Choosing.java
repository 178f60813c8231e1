package org.ownsay.choosing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownsay.access.Home;
import org.ownsay.access.HomeId;
import org.ownsay.access.Homekeeping;
import org.ownsay.board.Kind;
import org.ownsay.board.Question;
import org.ownsay.board.Topic;
import org.ownsay.board.Topics;
import org.ownsay.person.People;
import org.ownsay.plan.StatementId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans what a person is asked, and stores it before the first question is put. */
@Service
@Transactional
public class Choosing {

    private static final Duration STILL_THE_SAME_SITTING = Duration.ofHours(2);

    private final Sittings sittings;
    private final Answers answers;
    private final SittingPlan plan;
    private final Agenda agenda;
    private final Topics topics;
    private final People people;
    private final Homekeeping homes;
    private final Clock clock;

    Choosing(
            Sittings sittings,
            Answers answers,
            SittingPlan plan,
            Agenda agenda,
            Topics topics,
            People people,
            Homekeeping homes,
            Clock clock) {
        this.sittings = sittings;
        this.answers = answers;
        this.plan = plan;
        this.agenda = agenda;
        this.topics = topics;
        this.people = people;
        this.homes = homes;
        this.clock = clock;
    }

    /**
     * The sitting for that person: the one they left unfinished a little while ago, in the same order, or a new one; or, where
     * everything was said today, the one they said it in. None where there is nothing to ask now: {@link Agenda} tells why.
     *
     * @throws NoSuchElementException if the person is not of the tablet's home, or there is no such topic or question
     */
    public Optional<Sitting> begin(Asking asking) {
        var home = homes.get(asking.tablet().home());
        var person = people.getLiving(home.id(), asking.person());
        var topic = topics.get(asking.topic());
        var occasion = Occasion.of(asking, topic, person, home, home.dayOf(clock.instant()));
        var due = agenda.of(topic, person, home, occasion.company());
        if (due.turn() == Due.Turn.TOGETHER) {
            return Optional.empty();
        }
        if (asking.question() != null) {
            var again = topic.getQuestion(asking.question());
            return Optional.of(findUnfinished(occasion, topic, List.of(again))
                    .filter(sitting -> sitting.presentations().size() == 1)
                    .orElseGet(() -> draw(List.of(again), occasion)));
        }
        return switch (due.turn()) {
            case NOW ->
                Optional.of(findUnfinished(occasion, topic, due.questions())
                        .or(() -> findBegunToday(occasion, topic, due))
                        .orElseGet(() -> draw(due.questions(), occasion)));
            case SAID -> canBeChanged(due, home) ? said(occasion, topic) : findWhole(occasion, topic);
            case LATER, PAST, TOGETHER -> Optional.empty();
        };
    }

    /** When what is asked in that sitting can be changed no more; never, where it is not for a day. */
    @Transactional(readOnly = true)
    public Optional<Instant> findChangeableUntil(Sitting sitting) {
        var occasion = sitting.occasion();
        var home = homes.get(occasion.home());
        return occasion.kind() == Kind.TODAY
                ? Optional.of(topics.find(occasion.topic())
                        .flatMap(topic -> WhatToAsk.hoursOf(topic, home.meals()))
                        .map(hours -> occasion.forDay().atTime(hours.until()))
                        .orElseGet(() -> occasion.forDay().plusDays(1).atStartOfDay())
                        .atZone(ZoneId.of(home.timeZone()))
                        .toInstant())
                : Optional.empty();
    }

    /** @throws NoSuchElementException if there is no such sitting in that home */
    @Transactional(readOnly = true)
    public Sitting get(SittingId id, HomeId home) {
        return sittings.findById(id)
                .filter(sitting -> sitting.occasion().home().equals(home))
                .orElseThrow(() -> new NoSuchElementException("No sitting " + id));
    }

    /** Everything that was answered in that sitting, the oldest first. */
    @Transactional(readOnly = true)
    public List<Answer> listAnswers(SittingId id) {
        return answers.listBySitting(id);
    }

    /** In which presentation each of those statements was said. */
    @Transactional(readOnly = true)
    public Map<StatementId, PresentationId> findPresentations(List<StatementId> statements) {
        var ids = statements.stream().map(said -> new AnswerId(said.value())).toList();
        return ids.isEmpty()
                ? Map.of()
                : answers.listByIds(ids).stream()
                        .collect(Collectors.toMap(
                                answer -> new StatementId(answer.id().value()), Answer::presentation));
    }

    private Sitting draw(List<Question> questions, Occasion occasion) {
        var seed = RandomGenerator.getDefault().nextLong();
        return sittings.save(plan.draw(questions, occasion, seed, clock.instant()));
    }

    /** Left a little while ago on the same tablet, in the same company. It asks those questions, or the rest of them. */
    private Optional<Sitting> findUnfinished(Occasion occasion, Topic topic, List<Question> questions) {
        var since = clock.instant().minus(STILL_THE_SAME_SITTING);
        return sittings.findLatest(occasion.person(), occasion.topic(), occasion.tablet(), since)
                .filter(sitting -> sitting.occasion().equals(occasion))
                .filter(sitting -> sitting.asks(questions.getFirst().id()))
                .filter(sitting -> !new Progress(topic, answers.listBySitting(sitting.id())).isOver(sitting));
    }

    /**
     * What is asked once a day goes on where it was left, so that all of it can be changed together; unless they see, hear or
     * select otherwise by now: what is still open is then asked as they need it.
     */
    private Optional<Sitting> findBegunToday(Occasion occasion, Topic topic, Due due) {
        return topic.kind() == Kind.TODAY && !topic.isOfTheMoment()
                ? findSaid(occasion, topic)
                        .filter(sitting -> sitting.occasion().isPutLike(occasion))
                        .filter(sitting ->
                                sitting.asks(due.questions().getFirst().id()))
                : Optional.empty();
    }

    private boolean canBeChanged(Due due, Home home) {
        var time = LocalTime.ofInstant(clock.instant(), ZoneId.of(home.timeZone()));
        return due.until() == null || time.isBefore(due.until());
    }

    /** To be looked at and changed; in other company than it was said in, what is for today can be said anew. */
    private Optional<Sitting> said(Occasion occasion, Topic topic) {
        var said = findWhole(occasion, topic).or(() -> findSaid(occasion, topic));
        return said.isPresent() || topic.kind() != Kind.TODAY
                ? said
                : Optional.of(findUnfinished(occasion, topic, topic.questions())
                        .orElseGet(() -> draw(topic.questions(), occasion)));
    }

    /** One in which nothing is open: whoever looks at it after its time is asked nothing. */
    private Optional<Sitting> findWhole(Occasion occasion, Topic topic) {
        return listSaid(occasion, topic)
                .filter(sitting -> new Progress(topic, answers.listBySitting(sitting.id())).isOver(sitting))
                .findFirst();
    }

    private Optional<Sitting> findSaid(Occasion occasion, Topic topic) {
        return listSaid(occasion, topic).findFirst();
    }

    /** In the same company, the latest first: what is said in a sitting is said as that sitting began. */
    private Stream<Sitting> listSaid(Occasion occasion, Topic topic) {
        return sittings.listAnswered(occasion.person(), topic.id(), occasion.forDay()).stream()
                .filter(sitting -> sitting.occasion().isInTheSameCompanyAs(occasion));
    }
}
