package org.ownsay.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownsay.access.HomeId;
import org.ownsay.board.Chosen;
import org.ownsay.board.Kind;
import org.ownsay.board.Level;
import org.ownsay.board.Meal;
import org.ownsay.board.OptionId;
import org.ownsay.board.QuestionId;
import org.ownsay.board.Response;
import org.ownsay.board.TopicId;
import org.ownsay.language.SpeaksAs;
import org.ownsay.person.PersonId;
import org.ownsay.storage.AppendOnly;
import org.springframework.data.annotation.Id;

/**
 * What a person said, in their own words. Nobody edits it: changing one's mind is a new statement.
 *
 * @param sitting the sitting it was said in
 * @param response whether they chose something or said that they do not choose, which is worth as much
 * @param option what they chose, for {@code OPTION}
 * @param level the column they put it in, where things were sorted
 * @param picture what something else is, where they found a picture of it
 * @param ownWords the sentence they confirmed, 1-1000 characters, in {@code language} (BCP 47)
 * @param helper who was with them, where it is known
 * @param forDay the day it was asked for, for {@code TODAY} alone, by the home's calendar
 * @param saidAt when they confirmed it, by the tablet's clock
 * @param receivedAt when it reached us
 */
public record Statement(
        @Id StatementId id,
        HomeId home,
        PersonId person,
        Kind kind,
        Source source,
        TopicId topic,
        QuestionId question,
        UUID sitting,
        Response response,
        @Nullable OptionId option,
        @Nullable Level level,
        @Nullable String picture,
        String ownWords,
        String language,
        SpeaksAs speaksAs,
        @Nullable String helper,
        @Nullable LocalDate forDay,
        @Nullable Meal forMeal,
        Instant saidAt,
        Instant receivedAt)
        implements AppendOnly<StatementId> {

    public Statement {
        if (ownWords.isBlank()) {
            throw new IllegalArgumentException("No words: " + id);
        }
        if (kind == Kind.TODAY != (forDay != null)) {
            throw new IllegalArgumentException("A day belongs to TODAY and to nothing else: " + id);
        }
        if (response == Response.OPTION != (option != null)) {
            throw new IllegalArgumentException("An option belongs to a choice and to nothing else: " + id);
        }
        if (!response.saysSomething()) {
            throw new IllegalArgumentException("Nothing was said: " + id);
        }
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /** What was said, in ids. */
    public Chosen chosen() {
        return new Chosen(response, option, level, picture);
    }

    @Override
    public StatementId getId() {
        return id;
    }
}
