package org.ownsay.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QuestionTest {

    @Test
    void oneOptionIsNoChoice() {
        assertThatIllegalArgumentException().isThrownBy(() -> question("soup"));
    }

    @Test
    void nothingIsOfferedTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> question("soup", "tea", "soup"))
                .withMessageContaining("soup");
    }

    @Test
    void nobodyAddsAnOptionAfterwards() {
        var options = new ArrayList<>(List.of(new OptionId("soup"), new OptionId("tea")));
        var question = new Question(new QuestionId("lunch"), Select.ONE, options);
        options.add(new OptionId("cake"));
        assertThat(question.options()).hasSize(2);
    }

    private static Question question(String... options) {
        return new Question(
                new QuestionId("lunch"),
                Select.ONE,
                Stream.of(options).map(OptionId::new).toList());
    }
}
