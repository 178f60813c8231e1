package org.ownsay.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownsay.board.Kind;
import org.ownsay.board.Response;

class StatementTest {

    @Test
    void whatIsWantedTodayKnowsItsDay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Said.today("drink-today", "tea").day(null).statement());
    }

    @Test
    void whatIsUsuallyWantedBelongsToNoDay() {
        assertThatIllegalArgumentException().isThrownBy(() -> Said.usually("breakfast-usual", "toast")
                .day(Said.SUNDAY)
                .statement());
    }

    @Test
    void nobodySaysNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Said.today("drink-today", "tea").words(" ").statement());
    }

    @Test
    void aChoiceNamesWhatWasChosen() {
        assertThatIllegalArgumentException().isThrownBy(() -> Said.today("drink-today", null, Response.OPTION)
                .statement());
    }

    @Test
    void whoDoesNotChooseHasChosenNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> Said.today("drink-today", "tea", Response.NOT_SURE)
                .statement());
    }

    @ParameterizedTest
    @EnumSource(
            value = Response.class,
            names = {"THAT_IS_ALL", "TAKEN_BACK"})
    void whatSaysNothingIsNoStatement(Response response) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Said.today("drink-today", null, response).statement());
    }

    @ParameterizedTest
    @EnumSource(
            value = Response.class,
            names = {"NONE_OF_THESE", "SOMETHING_ELSE", "NOT_SURE", "NOT_NOW"})
    void notToChooseIsAStatementToo(Response response) {
        assertThat(Said.today("drink-today", null, response).statement().kind()).isEqualTo(Kind.TODAY);
    }

    @Test
    void knowsTheLanguageItWasSaidIn() {
        assertThat(Said.today("drink-today", "tea").statement().locale()).isEqualTo(Locale.ENGLISH);
    }
}
