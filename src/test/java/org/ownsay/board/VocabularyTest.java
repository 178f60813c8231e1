package org.ownsay.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.ownsay.language.SpeaksAs;
import org.ownsay.language.Words;

class VocabularyTest {

    private static final Locale URDU = Locale.forLanguageTag("ur");
    private static final Locale HINDI = Locale.forLanguageTag("hi");

    private final Vocabulary vocabulary = new Vocabulary(new Words());

    @Test
    void whatCouldBeMisheardIsSpokenWithSomewhatMore() {
        assertThat(vocabulary.spoken(new OptionId("news"), Locale.ENGLISH)).isNotEqualTo("News");
    }

    @Test
    void whatOnlyEnglishSaysWithSomewhatMoreIsSpokenAsItIsWrittenElsewhere() {
        assertThat(vocabulary.spoken(new OptionId("news"), URDU))
                .isEqualTo(vocabulary.label(new OptionId("news"), URDU));
    }

    @Test
    void aLanguageThatIsNotThereIsReadAndSpokenInEnglish() {
        assertThat(vocabulary.spoken(new OptionId("soup"), HINDI)).isEqualTo("Soup");
    }

    @Test
    void whatIsSortedIsSaidAsItsColumnSaysIt() {
        assertThat(said(Level.HIGH)).isEqualTo("I like bingo.");
        assertThat(said(Level.MIDDLE)).isEqualTo("I am not sure about bingo.");
        assertThat(said(Level.LOW)).isEqualTo("I do not like bingo.");
    }

    private String said(Level level) {
        return vocabulary.said(
                new QuestionId("games-like"), new OptionId("bingo"), level, Locale.ENGLISH, SpeaksAs.NEITHER);
    }
}
