package org.ownsay.choosing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownsay.access.HomeId;
import org.ownsay.access.TabletId;
import org.ownsay.board.Kind;
import org.ownsay.board.OptionId;
import org.ownsay.board.Question;
import org.ownsay.board.QuestionId;
import org.ownsay.board.Response;
import org.ownsay.board.Select;
import org.ownsay.board.Topic;
import org.ownsay.board.TopicId;
import org.ownsay.language.SpeaksAs;
import org.ownsay.person.AccessProfile;
import org.ownsay.person.PersonId;
import org.ownsay.person.Theme;
import org.ownsay.person.VoiceProfile;
import org.ownsay.plan.Source;

/** How far Mira has come with a question that takes one answer and one that takes many. */
class ProgressTest {

    private static final OptionId SOUP = new OptionId("soup");
    private static final OptionId HAPPY = new OptionId("happy");
    private static final PersonId MIRA = PersonId.next();

    private final Topic topic = new Topic(
            new TopicId("both"),
            Kind.TODAY,
            null,
            null,
            List.of(
                    new Question(new QuestionId("one"), Select.ONE, List.of(SOUP, new OptionId("tea"))),
                    new Question(new QuestionId("many"), Select.MANY, List.of(HAPPY, new OptionId("sad")))));
    private final Presentation one = presentation("one");
    private final Presentation many = presentation("many");
    private final Sitting sitting = new Sitting(SittingId.next(), occasion(), 7, Instant.EPOCH, List.of(one, many));

    @Test
    void isNotOverBeforeAnythingWasAnswered() {
        assertThat(isOver()).isFalse();
    }

    @Test
    void isNotOverWhileAQuestionIsOpen() {
        assertThat(isOver(option(one, SOUP))).isFalse();
    }

    @Test
    void isNotOverWhileMoreMayBeChosen() {
        assertThat(isOver(option(one, SOUP), option(many, HAPPY))).isFalse();
    }

    @Test
    void isOverWhenThePersonSaysThatItIsAll() {
        assertThat(isOver(option(one, SOUP), option(many, HAPPY), plain(many, Response.THAT_IS_ALL)))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Response.class,
            names = {"NONE_OF_THESE", "SOMETHING_ELSE", "NOT_SURE", "NOT_NOW"})
    void notToChooseAnswersAQuestionToo(Response response) {
        assertThat(isOver(plain(one, response), plain(many, response))).isTrue();
    }

    @Test
    void isNotOverWhenAnAnswerWasTakenBack() {
        var soup = option(one, SOUP);
        assertThat(isOver(soup, plain(many, Response.NOT_NOW), takenBack(soup))).isFalse();
    }

    @Test
    void isOverAgainWhenTheQuestionWasAnsweredAgain() {
        var soup = option(one, SOUP);
        assertThat(isOver(soup, plain(many, Response.NOT_NOW), takenBack(soup), plain(one, Response.NOT_SURE)))
                .isTrue();
    }

    @Test
    void isNotOverWhenThatIsAllWasTakenBack() {
        var all = plain(many, Response.THAT_IS_ALL);
        assertThat(isOver(option(one, SOUP), option(many, HAPPY), all, takenBack(all)))
                .isFalse();
    }

    private boolean isOver(Answer... given) {
        return new Progress(topic, List.of(given)).isOver(sitting);
    }

    private static Answer option(Presentation put, OptionId option) {
        return answer(put, Response.OPTION, option, null);
    }

    private static Answer plain(Presentation put, Response response) {
        return answer(put, response, null, null);
    }

    private static Answer takenBack(Answer earlier) {
        return new Answer(
                AnswerId.next(),
                earlier.presentation(),
                Response.TAKEN_BACK,
                null,
                null,
                null,
                earlier.id(),
                "en",
                3,
                0,
                Instant.EPOCH,
                Instant.EPOCH,
                Instant.EPOCH,
                0,
                0,
                null);
    }

    private static Answer answer(
            Presentation put, Response response, @Nullable OptionId option, @Nullable AnswerId takesBack) {
        return new Answer(
                AnswerId.next(),
                put.id(),
                response,
                option,
                null,
                null,
                takesBack,
                "en",
                3,
                0,
                Instant.EPOCH,
                Instant.EPOCH,
                Instant.EPOCH,
                0,
                0,
                null);
    }

    private static Presentation presentation(String question) {
        return new Presentation(
                PresentationId.next(),
                MIRA,
                new QuestionId(question),
                question + "?",
                true,
                false,
                Instant.EPOCH,
                List.of());
    }

    private static Occasion occasion() {
        return new Occasion(
                HomeId.next(),
                MIRA,
                TabletId.next(),
                new TopicId("both"),
                Kind.TODAY,
                Source.SELF_SOLO,
                Operator.PERSON,
                null,
                LocalDate.EPOCH,
                null,
                "en",
                null,
                SpeaksAs.NEITHER,
                new AccessProfile(3, Theme.CALM, 24),
                VoiceProfile.USUAL);
    }
}
