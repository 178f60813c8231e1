package org.ownsay.choosing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownsay.access.Home;
import org.ownsay.board.Area;
import org.ownsay.board.Kind;
import org.ownsay.board.Meal;
import org.ownsay.board.Question;
import org.ownsay.board.QuestionId;
import org.ownsay.board.Topic;
import org.ownsay.board.TopicId;
import org.ownsay.board.Topics;
import org.ownsay.person.DayPart;
import org.ownsay.person.Person;
import org.ownsay.plan.Planning;
import org.ownsay.plan.Statement;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is asked of whom today, and when. */
@Service
@Transactional(readOnly = true)
public class Agenda {

    private final Topics topics;
    private final Planning planning;
    private final Clock clock;

    Agenda(Topics topics, Planning planning, Clock clock) {
        this.topics = topics;
        this.planning = planning;
        this.clock = clock;
    }

    /** How each place of an area stands now. Where topics share a place it is the one whose time it is. */
    public List<Due> of(Area area, Person person, Home home, Company company) {
        var look = look(area.topics().stream().map(topics::get).toList(), person, home, company);
        return area.places().stream().map(place -> inItsPlace(place, look)).toList();
    }

    /** How one topic stands now. */
    public Due of(Topic topic, Person person, Home home, Company company) {
        return look(List.of(topic), person, home, company).at(topic);
    }

    /** Everything that can be asked, as home shows it. */
    public List<Due> all(Person person, Home home, Company company) {
        var look = look(topics.list(), person, home, company);
        return topics.list().stream().map(look::at).toList();
    }

    /** The meal that people are asked about now, or were asked about last. */
    public Meal mealNow(Home home) {
        var time = LocalTime.ofInstant(clock.instant(), ZoneId.of(home.timeZone()));
        return Stream.of(Meal.values())
                .filter(meal -> !time.isBefore(MealHours.of(meal, home.meals()).from()))
                .reduce((earlier, later) -> later)
                .orElse(Meal.BREAKFAST);
    }

    private Due inItsPlace(List<TopicId> place, Look look) {
        var dues = place.stream().map(topics::get).map(look::at).toList();
        return dues.stream()
                .filter(due -> due.from() != null && !look.time().isBefore(due.from()))
                .reduce((earlier, later) -> later)
                .orElse(dues.getFirst());
    }

    /** Looks only for what was said about those topics: all that somebody ever said becomes long. */
    private Look look(List<Topic> about, Person person, Home home, Company company) {
        var now = clock.instant();
        var zone = ZoneId.of(home.timeZone());
        var day = home.dayOf(now);
        return new Look(
                LocalTime.ofInstant(now, zone),
                home,
                person,
                company,
                planning.listToday(person.id(), day),
                saidInPlan(about, person, day, zone));
    }

    private Set<QuestionId> saidInPlan(List<Topic> about, Person person, LocalDate day, ZoneId zone) {
        var questions = about.stream()
                .filter(topic -> topic.kind() != Kind.TODAY)
                .flatMap(topic -> topic.questions().stream())
                .map(Question::id)
                .toList();
        return planning.listStanding(person.id(), questions).stream()
                .filter(said -> !said.chosen().isOpen()
                        || LocalDate.ofInstant(said.saidAt(), zone).equals(day))
                .map(Statement::question)
                .collect(Collectors.toSet());
    }

    private record Look(
            LocalTime time,
            Home home,
            Person person,
            Company company,
            List<Statement> today,
            Set<QuestionId> saidInPlan) {

        Due at(Topic topic) {
            return WhatToAsk.of(
                    topic, new Moment(time, home.meals(), company, isBadTime(), saidToday(topic), saidInPlan));
        }

        private Set<QuestionId> saidToday(Topic topic) {
            return topic.kind() == Kind.TODAY
                    ? said(topic).map(Statement::question).collect(Collectors.toSet())
                    : Set.of();
        }

        private Stream<Statement> said(Topic topic) {
            return today.stream().filter(statement -> statement.topic().equals(topic.id()));
        }

        private boolean isBadTime() {
            return person.badTime() == DayPart.at(time);
        }
    }
}
