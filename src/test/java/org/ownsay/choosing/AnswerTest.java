package org.ownsay.choosing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ownsay.board.OptionId;
import org.ownsay.board.Response;

class AnswerTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123456789Z");

    @Test
    void aChoiceNamesWhatWasChosen() {
        assertThatIllegalArgumentException().isThrownBy(() -> answer(Response.OPTION, null, null));
    }

    @Test
    void whoDoesNotChooseNamesNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> answer(Response.NOT_SURE, "soup", null));
    }

    @Test
    void whatIsTakenBackNamesAnotherAnswer() {
        assertThatIllegalArgumentException().isThrownBy(() -> answer(Response.TAKEN_BACK, null, null));
    }

    @Test
    void whatIsChosenTakesNothingBack() {
        assertThatIllegalArgumentException().isThrownBy(() -> answer(Response.OPTION, "soup", AnswerId.next()));
    }

    @Test
    void nobodyChangesTheirMindLessThanNever() {
        assertThatIllegalArgumentException().isThrownBy(() -> answer(3, 0, -1, 0));
    }

    @Test
    void nobodyListensLessThanNever() {
        assertThatIllegalArgumentException().isThrownBy(() -> answer(3, 0, 0, -1));
    }

    @Test
    void thereIsNoPageBeforeTheFirst() {
        assertThatIllegalArgumentException().isThrownBy(() -> answer(3, -1, 0, 0));
    }

    @Test
    void aPageHoldsSomething() {
        assertThatIllegalArgumentException().isThrownBy(() -> answer(0, 0, 0, 0));
    }

    @Test
    void timesAreAsExactAsBothDatabasesKeepThem() {
        assertThat(answer(Response.NOT_SURE, null, null))
                .extracting(Answer::shownAt, Answer::firstPressAt, Answer::saidAt)
                .containsOnly(Instant.parse("2026-11-22T12:00:00.123456Z"));
    }

    private static Answer answer(Response response, @Nullable String option, @Nullable AnswerId takesBack) {
        return new Answer(
                AnswerId.next(),
                PresentationId.next(),
                response,
                option == null ? null : new OptionId(option),
                null,
                null,
                takesBack,
                "en",
                3,
                0,
                NOON,
                NOON,
                NOON,
                0,
                0,
                null);
    }

    private static Answer answer(int perPage, int page, int changes, int replays) {
        return new Answer(
                AnswerId.next(),
                PresentationId.next(),
                Response.NOT_SURE,
                null,
                null,
                null,
                null,
                "en",
                perPage,
                page,
                NOON,
                NOON,
                NOON,
                changes,
                replays,
                null);
    }
}
