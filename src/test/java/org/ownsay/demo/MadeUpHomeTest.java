package org.ownsay.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownsay.access.Home;
import org.ownsay.access.Homekeeping;
import org.ownsay.access.Staffing;
import org.ownsay.board.Response;
import org.ownsay.calls.Calling;
import org.ownsay.choosing.Answering;
import org.ownsay.choosing.Sayings;
import org.ownsay.person.People;
import org.ownsay.person.Person;
import org.ownsay.plan.Planning;
import org.ownsay.plan.Source;
import org.ownsay.plan.Stands;
import org.ownsay.plan.Statement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What a newcomer finds who starts the demo on an empty database. It has a database of its own. */
@SpringBootTest(
        properties = {
            "ownsay.demo=true",
            "ownsay.rehearsal=false",
            "spring.datasource.url=jdbc:h2:mem:demo",
            "ownsay.demo.password=try-it-out-here"
        })
class MadeUpHomeTest {

    @Autowired
    MadeUpHome madeUp;

    @Autowired
    Homekeeping homes;

    @Autowired
    Staffing staffing;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    People people;

    @Autowired
    Planning planning;

    @Autowired
    Sayings sayings;

    @Autowired
    Calling calling;

    @Autowired
    Answering answering;

    @Autowired
    JdbcClient database;

    private Home home;

    @BeforeEach
    void rowanHouseIsThere() {
        home = homes.findDefault().orElseThrow();
    }

    @Test
    void saysThatNobodyInItExists() {
        assertThat(home.madeUp()).isTrue();
    }

    @Test
    void sixPeopleLiveInIt() {
        assertThat(people.listByHome(home.id()))
                .extracting(Person::name)
                .containsExactlyInAnyOrder("Amina", "Derek", "Joyce", "Samir", "Tomasz", "Pearl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"grace", "ben", "samina", "maryam"})
    void everybodyOfTheStaffCanSignIn(String signIn) {
        var hash = staffing.loadUserByUsername(signIn).passwordHash();
        assertThat(passwords.matches("try-it-out-here", hash)).isTrue();
    }

    @Test
    void nobodyElseCanSignIn() {
        assertThat(database.sql("select count(*) from account")
                        .query(Long.class)
                        .single())
                .isEqualTo(4);
    }

    @Test
    void everybodyHasSaidWhatTheyWantForLunchOnEachOfTwentyOneDays() {
        assertThat(lastThreeWeeks()).allSatisfy(day -> assertThat(planning.listToday(home.id(), day))
                .filteredOn(statement -> statement.question().value().equals("hot-meal-today"))
                .extracting(Statement::person)
                .hasSize(6)
                .doesNotHaveDuplicates());
    }

    @Test
    void everybodyHasSomethingInTheirPlan() {
        assertThat(people.listByHome(home.id())).allSatisfy(person -> assertThat(planning.listUsual(person.id()))
                .hasSizeGreaterThan(2));
    }

    @Test
    void everyAnswerHasItsReceiptAndWhatItSaidItsStatement() {
        var answers = count("select count(*) from answer");
        assertThat(count("select count(*) from receipt")).isEqualTo(answers);
        assertThat(count("select count(*) from statement"))
                .isEqualTo(count("select count(*) from answer where response <> 'THAT_IS_ALL'"))
                .isGreaterThan(200);
    }

    @Test
    void nobodysWordsDifferFromTheVocabulary() {
        assertThat(statements()).isNotEmpty().allSatisfy(statement -> assertThat(statement.ownWords())
                .isEqualTo(sayings.said(statement, Locale.forLanguageTag(statement.language()))));
    }

    @Test
    void somePeopleSometimesDoNotChoose() {
        assertThat(statements()).anyMatch(statement -> statement.response() != Response.OPTION);
    }

    @Test
    void onlySamirHadSomebodyWithHim() {
        var samir = people.listByHome(home.id()).stream()
                .filter(person -> person.name().equals("Samir"))
                .map(Person::id)
                .toList();
        assertThat(statements()).allSatisfy(statement -> assertThat(statement.source())
                .isEqualTo(samir.contains(statement.person()) ? Source.SELF_SUPPORTED : Source.SELF_SOLO));
    }

    @Test
    void nobodyWaitsForStaff() {
        assertThat(calling.listOpen(home.id())).isEmpty();
    }

    @Test
    void nothingWasRefused() {
        assertThat(answering.listRefused(home.id())).isEmpty();
    }

    @Test
    void nobodySaidAnythingInTheFuture() {
        assertThat(statements())
                .allSatisfy(statement -> assertThat(statement.receivedAt()).isBeforeOrEqualTo(Instant.now()));
    }

    @Test
    void aHomeThatIsThereIsNotFilledAgain() {
        var before = count("select count(*) from answer");
        madeUp.run(new DefaultApplicationArguments());
        assertThat(count("select count(*) from answer")).isEqualTo(before);
        assertThat(count("select count(*) from home")).isEqualTo(1);
    }

    @Test
    void theClockShowsThePresentAgain() {
        var clock = new TravellingClock(Clock.systemUTC());
        clock.at(Instant.EPOCH, () -> assertThat(clock.instant()).isEqualTo(Instant.EPOCH));
        assertThat(clock.instant()).isAfter(Instant.EPOCH.plus(Duration.ofDays(1)));
    }

    private List<LocalDate> lastThreeWeeks() {
        var today = home.dayOf(Instant.now());
        return IntStream.rangeClosed(2, 20).mapToObj(today::minusDays).toList();
    }

    private List<Statement> statements() {
        var usual = people.listByHome(home.id()).stream()
                .flatMap(person -> planning.listUsual(person.id()).stream())
                .map(Stands::latest);
        var daily = lastThreeWeeks().stream().flatMap(day -> planning.listToday(home.id(), day).stream());
        return Stream.concat(usual, daily).toList();
    }

    private long count(String query) {
        return database.sql(query).query(Long.class).single();
    }
}
