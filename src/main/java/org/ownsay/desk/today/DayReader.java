package org.ownsay.desk.today;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownsay.board.Meal;
import org.ownsay.calls.Call;
import org.ownsay.calls.Calling;
import org.ownsay.choosing.Agenda;
import org.ownsay.choosing.Answering;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.desk.today.Today.OpenCall;
import org.ownsay.person.People;
import org.ownsay.person.Person;
import org.ownsay.person.PersonId;
import org.ownsay.plan.Planning;
import org.ownsay.plan.Statement;
import org.springframework.stereotype.Component;

/** Reads what the day looks like now. */
@Component
class DayReader {

    private final People people;
    private final Calling calling;
    private final Answering answering;
    private final Planning planning;
    private final DayParts parts;
    private final Agenda agenda;
    private final Clock clock;

    DayReader(
            People people,
            Calling calling,
            Answering answering,
            Planning planning,
            DayParts parts,
            Agenda agenda,
            Clock clock) {
        this.people = people;
        this.calling = calling;
        this.answering = answering;
        this.planning = planning;
        this.parts = parts;
        this.agenda = agenda;
        this.clock = clock;
    }

    Today read(AtDesk desk) {
        var home = desk.home();
        var now = clock.instant();
        var day = home.dayOf(now);
        var everybody = people.listByHome(home.id());
        var byId = Stream.concat(everybody.stream(), people.listLeft(home.id()).stream())
                .collect(Collectors.toMap(Person::id, Function.identity()));
        var said = planning.listToday(home.id(), day);
        var midnight = day.atStartOfDay(ZoneId.of(home.timeZone())).toInstant();
        var usual = planning.listUsualSince(home.id(), midnight);
        var meal = agenda.mealNow(home);
        return new Today(
                desk.clock(now),
                calling.listOpen(home.id()).stream()
                        .map(call -> open(call, byId, now))
                        .toList(),
                answering.listRefused(home.id()),
                parts.of(said, usual, byId, day, desk),
                everybody,
                meal,
                silent(everybody, said, meal));
    }

    private static OpenCall open(Call call, Map<PersonId, Person> people, Instant now) {
        var minutes = Duration.between(call.raisedAt(), now).toMinutes();
        var person = Optional.ofNullable(call.person()).map(people::get);
        return new OpenCall(call, person.orElse(null), Math.max(0, minutes));
    }

    private static List<Person> silent(List<Person> everybody, List<Statement> said, Meal meal) {
        var heard = said.stream()
                .filter(statement -> statement.forMeal() == meal)
                .map(Statement::person)
                .collect(Collectors.toSet());
        return everybody.stream().filter(person -> !heard.contains(person.id())).toList();
    }
}
