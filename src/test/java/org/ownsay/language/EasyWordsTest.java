package org.ownsay.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownsay.language.Advice.Rule;
import org.ownsay.language.EasyWords.Kind;

class EasyWordsTest {

    private final EasyWords easy = EasyWords.find(Locale.ENGLISH).orElseThrow();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "For breakfast today I want porridge.",
                "What would you like for lunch today?",
                "Thank you, Mira.",
                "It is 14:05.",
                "Watch BBC news",
                "I am tired."
            })
    void whatIsEasyIsLeftAlone(String text) {
        assertThat(easy.check(text, Kind.SENTENCE))
                .filteredOn(advice -> advice.rule() != Rule.SHORTENED)
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "One two three four five six seven eight nine ten eleven. | LONG",
                "A b c d e f g h i j k l m n o p. | TOO_LONG",
                "Choose one. Then press yes. | SEVERAL_SENTENCES",
                "We eat, sing, and rest. | SEVERAL_IDEAS",
                "We rest because we are tired. | SEVERAL_IDEAS",
                "Do not press here. | SAYS_NO",
                "You can't come in. | SAYS_NO",
                "Nobody can do nothing. | SAYS_NO_TWICE",
                "The meal is brought at noon. | DONE_TO",
                "You were asked. | DONE_TO",
                "Please utilise the tablet. | JARGON",
                "Select a meal. | JARGON",
                "Requiring a drink | JARGON",
                "I am under the weather. | SAYING",
                "PLEASE wait. | CAPITALS",
                "Ask your GP. | SHORTENED",
                "Sweets, e.g. toffee | SHORTENED",
                "Half of it is 50 %. | PARTS_OF_A_WHOLE",
                "Take 1/2 of it. | PARTS_OF_A_WHOLE"
            })
    void whatIsHardIsTold(String text, Rule rule) {
        assertThat(easy.check(text, Kind.SENTENCE)).extracting(Advice::rule).contains(rule);
    }

    @Test
    void aTileHasThreeWordsAtTheMost() {
        assertThat(easy.check("A cup of tea", Kind.LABEL))
                .extracting(Advice::rule)
                .containsExactly(Rule.LONG_LABEL);
        assertThat(easy.check("Cup of tea", Kind.LABEL)).isEmpty();
    }

    @Test
    void severalSentencesMayBeTold() {
        assertThat(easy.check("It is lunch time. You can go on.", Kind.TOLD)).isEmpty();
    }

    @Test
    void anEasierWordIsNamed() {
        assertThat(easy.check("We will commence now.", Kind.SENTENCE))
                .containsExactly(new Advice(Rule.JARGON, "commence", "start"));
    }

    @Test
    void aLanguageWhoseHardWordsNobodyListedIsNotChecked() {
        assertThat(EasyWords.find(Locale.of("so"))).isEmpty();
    }
}
