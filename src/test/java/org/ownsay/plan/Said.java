package org.ownsay.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownsay.access.HomeId;
import org.ownsay.board.Kind;
import org.ownsay.board.Level;
import org.ownsay.board.Meal;
import org.ownsay.board.OptionId;
import org.ownsay.board.QuestionId;
import org.ownsay.board.Response;
import org.ownsay.board.TopicId;
import org.ownsay.language.SpeaksAs;
import org.ownsay.person.PersonId;

/** Something that Mira says in a test; each call is said a minute after the one before. */
final class Said {

    static final LocalDate SUNDAY = LocalDate.parse("2026-11-22");
    static final Instant ELEVEN = Instant.parse("2026-11-22T11:00:00Z");
    static final PersonId MIRA = new PersonId(new UUID(0, 1));
    static final PersonId JONAS = new PersonId(new UUID(0, 2));

    private final Kind kind;
    private final String question;
    private final @Nullable String option;
    private final Response response;
    private HomeId home = new HomeId(new UUID(0, 9));
    private PersonId person = MIRA;
    private String topic = "topic";
    private @Nullable String picture;
    private @Nullable Level level;
    private UUID sitting = new UUID(1, 1);
    private @Nullable Meal meal;
    private @Nullable LocalDate day;
    private String words = "I say something.";
    private int minute;
    private int id;

    private Said(Kind kind, String question, @Nullable String option, Response response) {
        this.kind = kind;
        this.question = question;
        this.option = option;
        this.response = response;
        this.day = kind == Kind.TODAY ? SUNDAY : null;
        this.meal = question.equals("hot-meal-today") || question.equals("pudding-today") ? Meal.LUNCH : null;
    }

    static Said today(String question, String option) {
        return new Said(Kind.TODAY, question, option, Response.OPTION);
    }

    static Said today(String question, @Nullable String option, Response response) {
        return new Said(Kind.TODAY, question, option, response);
    }

    static Said usually(String question, String option) {
        return new Said(Kind.USUAL, question, option, Response.OPTION);
    }

    static Said usually(String question, Response response) {
        return new Said(Kind.USUAL, question, null, response);
    }

    Said about(String topic) {
        this.topic = topic;
        return this;
    }

    Said picture(String picture) {
        this.picture = picture;
        return this;
    }

    Said level(Level level) {
        this.level = level;
        return this;
    }

    Said in(int sitting) {
        this.sitting = new UUID(1, sitting);
        return this;
    }

    Said at(int minute) {
        this.minute = minute;
        this.id = minute;
        return this;
    }

    Said id(int id) {
        this.id = id;
        return this;
    }

    Said by(PersonId person) {
        this.person = person;
        return this;
    }

    Said of(HomeId home) {
        this.home = home;
        return this;
    }

    Said day(@Nullable LocalDate day) {
        this.day = day;
        return this;
    }

    Said words(String words) {
        this.words = words;
        return this;
    }

    Statement statement() {
        return new Statement(
                new StatementId(new UUID(2, id)),
                home,
                person,
                kind,
                Source.SELF_SOLO,
                new TopicId(topic),
                new QuestionId(question),
                sitting,
                response,
                option == null ? null : new OptionId(option),
                level,
                picture,
                words,
                "en",
                SpeaksAs.NEITHER,
                null,
                day,
                meal,
                ELEVEN.plusSeconds(60L * minute),
                ELEVEN.plusSeconds(60L * minute));
    }
}
