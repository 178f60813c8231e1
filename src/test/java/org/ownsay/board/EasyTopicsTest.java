package org.ownsay.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.ownsay.board.EasyTopics.Found;
import org.ownsay.language.Advice.Rule;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class EasyTopicsTest {

    /** Their pictures would all look alike, or mislead: decision 0030. */
    private static final Set<String> ONLY_WORDS = Set.of("my-name", "my-languages", "faith-do", "food-rules");

    /** Says what it is about. */
    private static final OptionId SAYING_NO = new OptionId("say-no");

    @Autowired
    Topics topics;

    @Autowired
    EasyTopics easy;

    @Test
    void everythingThatIsAskedKeepsToEasyWords() {
        assertThat(check(found -> found.advice().rule().isMust() && !isMeantSo(found)))
                .isEmpty();
    }

    @Test
    void whatIsAskedHasOneIdeaInASentence() {
        assertThat(check(found -> found.advice().rule() == Rule.SEVERAL_IDEAS)).isEmpty();
    }

    @Test
    void aMissingPictureIsTold() {
        assertThat(check(found -> found.advice().rule() == Rule.NO_PICTURE))
                .isNotEmpty()
                .extracting(found -> found.question().value())
                .allMatch(ONLY_WORDS::contains);
    }

    @Test
    void whatIsSortedIsLookedThroughInEachColumn() {
        assertThat(check(found -> found.advice().rule() == Rule.SAYS_NO))
                .extracting(Found::text)
                .contains("I do not like bingo.", "I am not sure about bingo.");
    }

    @Test
    void aLanguageWhoseHardWordsNobodyListedIsLeftAlone() {
        assertThat(topics.list()).allSatisfy(topic -> assertThat(easy.check(topic, Locale.of("ur")))
                .isEmpty());
    }

    private static boolean isMeantSo(Found found) {
        return switch (found.advice().rule()) {
            case NO_PICTURE -> ONLY_WORDS.contains(found.question().value());
            case SAYS_NO_TWICE -> SAYING_NO.equals(found.option());
            default -> false;
        };
    }

    private List<Found> check(Predicate<Found> matters) {
        return topics.list().stream()
                .flatMap(topic -> easy.check(topic, Locale.ENGLISH).stream())
                .filter(matters)
                .toList();
    }
}
