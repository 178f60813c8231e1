package org.ownsay.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ownsay.access.Enrolment;
import org.ownsay.access.Home;
import org.ownsay.access.Home.HomeLanguage;
import org.ownsay.access.HomeId;
import org.ownsay.access.Homekeeping;
import org.ownsay.access.KnownTablet;
import org.ownsay.access.MealTimes;
import org.ownsay.access.Role;
import org.ownsay.access.StaffMember;
import org.ownsay.access.Staffing;
import org.ownsay.board.OptionId;
import org.ownsay.board.QuestionId;
import org.ownsay.board.Response;
import org.ownsay.board.TopicId;
import org.ownsay.calls.Call;
import org.ownsay.calls.CallId;
import org.ownsay.calls.CallKind;
import org.ownsay.calls.Calling;
import org.ownsay.choosing.Answer;
import org.ownsay.choosing.AnswerId;
import org.ownsay.choosing.Answering;
import org.ownsay.choosing.Asking;
import org.ownsay.choosing.Choosing;
import org.ownsay.choosing.Company;
import org.ownsay.choosing.Sitting;
import org.ownsay.language.SpeaksAs;
import org.ownsay.person.AccessProfile;
import org.ownsay.person.People;
import org.ownsay.person.Person;
import org.ownsay.person.PersonId;
import org.ownsay.person.Theme;
import org.springframework.transaction.support.TransactionTemplate;

/** A home for tests: Amina, who reads Urdu, Jonas, who reads English, and Grace, who works there. */
public class MadeHome {

    public static final String PASSWORD = "made-for-tests";
    public static final TopicId LUNCH = new TopicId("lunch");
    public static final TopicId MY_BREAKFAST = new TopicId("my-breakfast");
    public static final TopicId DRINKS = new TopicId("drinks");

    private final Homekeeping homes;
    private final People people;
    private final Enrolment enrolment;
    private final Choosing choosing;
    private final Answering answering;
    private final Calling calling;
    private final TransactionTemplate transaction;
    private final Clock clock;

    private final Home home;
    private final KnownTablet tablet;
    private final StaffMember grace;

    MadeHome(
            Homekeeping homes,
            Staffing staffing,
            People people,
            Enrolment enrolment,
            Choosing choosing,
            Answering answering,
            Calling calling,
            TransactionTemplate transaction,
            Clock clock) {
        this.homes = homes;
        this.people = people;
        this.enrolment = enrolment;
        this.choosing = choosing;
        this.answering = answering;
        this.calling = calling;
        this.transaction = transaction;
        this.clock = clock;
        home = open("Rowan House");
        tablet = enrolment.enrol(home.id(), "Lounge", 8080).tablet();
        grace = staffing.hire(home.id(), "grace", "Grace", Role.STAFF, Locale.ENGLISH, PASSWORD);
        staffing.hire(home.id(), "maryam", "Maryam", Role.MANAGER, Locale.ENGLISH, PASSWORD);
    }

    public HomeId id() {
        return home.id();
    }

    public KnownTablet tablet() {
        return tablet;
    }

    public StaffMember grace() {
        return grace;
    }

    public Person amina() {
        return moveIn(home.id(), "Amina", "ur", "en");
    }

    public Person jonas() {
        return moveIn(home.id(), "Jonas", "en", null);
    }

    public Sitting ask(Person person, TopicId topic, Company company) {
        return choosing.begin(new Asking(tablet, person.id(), topic, null, company, null))
                .orElseThrow();
    }

    /** They are asked a question that they have answered before. */
    public Sitting askAgain(Person person, TopicId topic, QuestionId question) {
        return choosing.begin(new Asking(tablet, person.id(), topic, question, Company.ALONE, null))
                .orElseThrow();
    }

    /** They choose the option in that place of the first question. */
    public Answer choose(Sitting sitting, int index) {
        var offered = sitting.presentations().getFirst().offered().get(index);
        return say(answer(sitting, Response.OPTION, offered.option(), null, offered.page(), clock.instant()));
    }

    public Answer say(Sitting sitting, Response response) {
        return say(answer(sitting, response, null, null, 0, clock.instant()));
    }

    public Answer takeBack(Sitting sitting, Answer earlier) {
        return say(answer(sitting, Response.TAKEN_BACK, null, earlier.id(), 0, clock.instant()));
    }

    public Answer chooseAt(Sitting sitting, int index, Instant saidAt) {
        var offered = sitting.presentations().getFirst().offered().get(index);
        return say(answer(sitting, Response.OPTION, offered.option(), null, offered.page(), saidAt));
    }

    public void call(Person person, CallKind kind) {
        raise(person.id(), kind);
    }

    public void callOfSomebody() {
        raise(null, CallKind.HELP);
    }

    /** Somebody in another home, whom nobody here may see. */
    public Answer answerElsewhere() {
        var elsewhere = open("Elm Court");
        var stranger = moveIn(elsewhere.id(), "Mira", "en", null);
        var theirs = enrolment.enrol(elsewhere.id(), "Hall", 8080).tablet();
        var sitting = choosing.begin(new Asking(theirs, stranger.id(), LUNCH, null, Company.ALONE, null))
                .orElseThrow();
        var answer = answer(sitting, Response.NOT_SURE, null, null, 0, clock.instant());
        answering.take(List.of(answer), theirs);
        return answer;
    }

    /** What the tablet sends, and nobody here can keep. */
    public void sendWhatWasNeverAsked() {
        var lost = answerElsewhere();
        answering.take(List.of(again(lost)), tablet);
    }

    private static Answer again(Answer answer) {
        return new Answer(
                AnswerId.next(),
                answer.presentation(),
                answer.response(),
                answer.option(),
                answer.level(),
                answer.picture(),
                answer.takesBack(),
                answer.language(),
                answer.perPage(),
                answer.page(),
                answer.shownAt(),
                answer.firstPressAt(),
                answer.saidAt(),
                answer.changes(),
                answer.replays(),
                null);
    }

    private Answer say(Answer answer) {
        answering.take(List.of(answer), tablet);
        return answer;
    }

    private static Answer answer(
            Sitting sitting,
            Response response,
            @Nullable OptionId option,
            @Nullable AnswerId takesBack,
            int page,
            Instant saidAt) {
        return new Answer(
                AnswerId.next(),
                sitting.presentations().getFirst().id(),
                response,
                option,
                null,
                null,
                takesBack,
                sitting.occasion().firstLanguage(),
                sitting.occasion().profile().optionsAtATime(),
                page,
                saidAt.minusSeconds(14),
                saidAt.minusSeconds(5),
                saidAt,
                1,
                2,
                null);
    }

    private void raise(@Nullable PersonId person, CallKind kind) {
        var now = clock.instant();
        var call = new Call(CallId.next(), home.id(), tablet.id(), person, kind, tablet.place(), now, now);
        transaction.executeWithoutResult(status -> calling.raise(call));
    }

    private Home open(String name) {
        return homes.open(new Home(
                HomeId.next(),
                name,
                "Europe/London",
                MealTimes.USUAL,
                List.of(new HomeLanguage("en")),
                false,
                clock.instant()));
    }

    private Person moveIn(HomeId where, String name, String first, @Nullable String second) {
        return people.save(new Person(
                PersonId.next(),
                where,
                name,
                "Room 4",
                SpeaksAs.FEMININE,
                first,
                second,
                "/pictures/people/" + name.toLowerCase(Locale.ROOT) + ".svg",
                new AccessProfile(3, Theme.CALM, 24),
                List.of(),
                clock.instant()));
    }
}
