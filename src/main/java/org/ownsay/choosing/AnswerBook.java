package org.ownsay.choosing;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownsay.access.KnownTablet;
import org.ownsay.board.Kind;
import org.ownsay.board.PictureBook;
import org.ownsay.board.Question;
import org.ownsay.board.Response;
import org.ownsay.board.Select;
import org.ownsay.board.Topics;
import org.ownsay.calls.Call;
import org.ownsay.calls.CallId;
import org.ownsay.calls.CallKind;
import org.ownsay.calls.Calling;
import org.ownsay.plan.Planning;
import org.ownsay.plan.Statement;
import org.ownsay.plan.StatementId;
import org.springframework.stereotype.Component;

/** Writes an answer down beside the question that was put, and with it the statement and the call that it makes. */
@Component
class AnswerBook {

    /** Tablets' clocks go wrong by hours, rarely by more. */
    private static final Duration CLOCKS_DIFFER = Duration.ofDays(1);

    private static final Duration NOBODY_THINKS_LONGER = Duration.ofDays(366);

    private final Sittings sittings;
    private final Answers answers;
    private final Receipts receipts;
    private final Topics topics;
    private final Sayings sayings;
    private final PictureBook pictures;
    private final Planning planning;
    private final Calling calling;
    private final Clock clock;

    AnswerBook(
            Sittings sittings,
            Answers answers,
            Receipts receipts,
            Topics topics,
            Sayings sayings,
            PictureBook pictures,
            Planning planning,
            Calling calling,
            Clock clock) {
        this.sittings = sittings;
        this.answers = answers;
        this.receipts = receipts;
        this.topics = topics;
        this.sayings = sayings;
        this.pictures = pictures;
        this.planning = planning;
        this.calling = calling;
        this.clock = clock;
    }

    /** @return why it was not written down, if it was not */
    Optional<Why> write(Answer answer, KnownTablet tablet) {
        var asked = sittings.findByPresentation(answer.presentation())
                .filter(sitting -> sitting.occasion().home().equals(tablet.home()));
        if (asked.isEmpty()) {
            return Optional.of(Why.NEVER_ASKED);
        }
        var objection = objection(answer, asked.get());
        if (objection.isEmpty()) {
            keep(answer, asked.get(), tablet);
        }
        return objection;
    }

    private Optional<Why> objection(Answer answer, Sitting sitting) {
        var presentation = sitting.getPresentation(answer.presentation());
        if (!isOffered(answer, sitting, presentation)) {
            return Optional.of(Why.NEVER_OFFERED);
        }
        if (answer.takesBack() != null && !isThereToTakeBack(answer)) {
            return Optional.of(Why.NOTHING_TO_TAKE_BACK);
        }
        var isTooEarly = answer.saidAt().isBefore(sitting.plannedAt().minus(CLOCKS_DIFFER));
        var isTooLate = answer.saidAt().isAfter(clock.instant().plus(CLOCKS_DIFFER));
        return isTooEarly || isTooLate || isThoughtOverTooLong(answer)
                ? Optional.of(Why.TIME_ABSURD)
                : Optional.empty();
    }

    /** Nobody is hurried; but what no database can hold would come again for ever. */
    private static boolean isThoughtOverTooLong(Answer answer) {
        return Stream.of(answer.shownAt(), answer.firstPressAt())
                .anyMatch(at -> Duration.between(at, answer.saidAt()).abs().compareTo(NOBODY_THINKS_LONGER) > 0);
    }

    private boolean isOffered(Answer answer, Sitting sitting, Presentation presentation) {
        var question = topics.findQuestion(presentation.question());
        var isOfferedThere =
                switch (answer.response()) {
                    case OPTION ->
                        presentation.offers(Objects.requireNonNull(answer.option())) && isAsSorted(answer, question);
                    case THAT_IS_ALL ->
                        question.filter(asked -> asked.select() == Select.ONE).isEmpty();
                    default -> true;
                };
        return isOfferedThere && isKnown(answer.picture(), sitting) && isInTheirLanguage(answer, sitting);
    }

    /** Taking back is done in whatever language they speak by then. */
    private static boolean isInTheirLanguage(Answer answer, Sitting sitting) {
        return answer.takesBack() != null || sitting.occasion().speaks(answer.language());
    }

    /** A question that is asked no more tells nothing: then what was offered decides. */
    private static boolean isAsSorted(Answer answer, Optional<Question> question) {
        return question.filter(asked -> asked.isSort() != (answer.level() != null))
                .isEmpty();
    }

    private boolean isKnown(@Nullable String picture, Sitting sitting) {
        return picture == null
                || pictures.find(picture, sitting.occasion().home()).isPresent();
    }

    private boolean isThereToTakeBack(Answer answer) {
        return answers.findById(Objects.requireNonNull(answer.takesBack()))
                .filter(earlier -> earlier.presentation().equals(answer.presentation()))
                .filter(earlier -> earlier.response() != Response.TAKEN_BACK)
                .isPresent();
    }

    private void keep(Answer answer, Sitting sitting, KnownTablet tablet) {
        answers.save(answer);
        var receipt = receipts.save(new Receipt(answer.id(), tablet.id(), clock.instant()));
        if (answer.response().saysSomething()) {
            planning.add(statement(answer, sitting, receipt));
        }
        if (answer.takesBack() != null) {
            planning.withdraw(
                    new StatementId(answer.takesBack().value()), answer.id().value(), answer.saidAt());
        }
        if (mustBeTold(answer)) {
            calling.raise(call(answer, sitting, tablet, receipt));
        }
    }

    /** Somebody who wants something else, and found no picture of it, needs somebody to ask. */
    private boolean mustBeTold(Answer answer) {
        return answer.response() == Response.SOMETHING_ELSE && answer.picture() == null
                || answer.option() != null
                        && topics.findTellStaff(answer.option()).isPresent();
    }

    private Statement statement(Answer answer, Sitting sitting, Receipt receipt) {
        var occasion = sitting.occasion();
        var question = sitting.getPresentation(answer.presentation()).question();
        var language = Locale.forLanguageTag(answer.language());
        return new Statement(
                new StatementId(answer.id().value()),
                occasion.home(),
                occasion.person(),
                occasion.kind(),
                occasion.source(),
                topics.whereAsked(occasion.topic(), question),
                question,
                sitting.id().value(),
                answer.response(),
                answer.option(),
                answer.level(),
                answer.picture(),
                sayings.said(question, answer.chosen(), language, occasion.speaksAs()),
                answer.language(),
                occasion.speaksAs(),
                occasion.helper(),
                occasion.kind() == Kind.TODAY ? occasion.forDay() : null,
                occasion.forMeal(),
                answer.saidAt(),
                receipt.receivedAt());
    }

    private static Call call(Answer answer, Sitting sitting, KnownTablet tablet, Receipt receipt) {
        return new Call(
                new CallId(answer.id().value()),
                tablet.home(),
                tablet.id(),
                sitting.occasion().person(),
                CallKind.ANSWER,
                tablet.place(),
                answer.saidAt(),
                receipt.receivedAt());
    }
}
