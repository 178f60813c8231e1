package org.ownsay.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ownsay.language.Advice.Rule;

/**
 * Looks for what makes a text harder than it needs to be, as the guides for Easy Read measure it (sentences of 10 to 15
 * words, one idea in each, everyday words, no capitals, no parts of a hundred). It advises; people decide.
 */
public final class EasyWords {

    private static final int MOST_WORDS = 15;
    private static final int BETTER_WORDS = 10;
    private static final int MOST_LABEL_WORDS = 3;
    private static final Pattern PARTS =
            Pattern.compile("\\d\\s*[%\u066a]|\\d\\s*/\\s*\\d|[\u00bc-\u00be\u2150-\u215e]");
    private static final Pattern SHORTENED = Pattern.compile("\\b(?:e\\.g|i\\.e|etc|approx|[a-z]\\.[a-z])\\b\\.?");

    /** What a text is for. */
    public enum Kind {
        /** On a tile. */
        LABEL,
        /** Asked of a person, or said by one: one sentence. */
        SENTENCE,
        /** Told on a screen. */
        TOLD
    }

    private final HardWords hard;
    private final Locale language;

    private EasyWords(HardWords hard, Locale language) {
        this.hard = hard;
        this.language = language;
    }

    /** Empty for a language whose hard words nobody has listed yet in {@code easy-words/<tag>.properties}. */
    public static Optional<EasyWords> find(Locale language) {
        return HardWords.find(language).map(hard -> new EasyWords(hard, language));
    }

    /** What could be easier, in the order of the text; empty if nothing is found. */
    public List<Advice> check(String text, Kind kind) {
        var advice = new ArrayList<Advice>();
        var sentences = split(text, BreakIterator.getSentenceInstance(language)).toList();
        if (kind == Kind.SENTENCE && sentences.size() > 1) {
            advice.add(Advice.of(Rule.SEVERAL_SENTENCES, text));
        }
        if (kind == Kind.LABEL && words(text).size() > MOST_LABEL_WORDS) {
            advice.add(Advice.of(Rule.LONG_LABEL, text));
        }
        sentences.forEach(sentence -> checkSentence(sentence, advice));
        return advice;
    }

    private void checkSentence(String sentence, List<Advice> advice) {
        var words = words(sentence);
        if (words.size() > BETTER_WORDS) {
            advice.add(Advice.of(words.size() > MOST_WORDS ? Rule.TOO_LONG : Rule.LONG, sentence));
        }
        checkIdeas(sentence, words, advice);
        var saysNo = words.stream().filter(hard::saysNo).toList();
        if (!saysNo.isEmpty()) {
            advice.add(Advice.of(saysNo.size() > 1 ? Rule.SAYS_NO_TWICE : Rule.SAYS_NO, String.join(" ", saysNo)));
        }
        for (var i = 1; i < words.size(); i++) {
            if (hard.isDoneTo(words.get(i - 1), words.get(i))) {
                advice.add(Advice.of(Rule.DONE_TO, words.get(i - 1) + " " + words.get(i)));
            }
        }
        words.forEach(word -> checkWord(word, advice));
        hard.sayings()
                .filter(saying -> contains(sentence, saying))
                .forEach(saying -> advice.add(Advice.of(Rule.SAYING, saying)));
        PARTS.matcher(sentence).results().forEach(part -> advice.add(Advice.of(Rule.PARTS_OF_A_WHOLE, part.group())));
        SHORTENED.matcher(sentence).results().forEach(part -> advice.add(Advice.of(Rule.SHORTENED, part.group())));
    }

    private void checkIdeas(String sentence, List<String> words, List<Advice> advice) {
        if (sentence.chars().filter(character -> character == ',').count() > 1) {
            advice.add(Advice.of(Rule.SEVERAL_IDEAS, sentence));
        }
        words.stream().skip(1).filter(hard::joins).forEach(word -> advice.add(Advice.of(Rule.SEVERAL_IDEAS, word)));
    }

    private void checkWord(String word, List<Advice> advice) {
        hard.findEasier(word).ifPresent(easier -> advice.add(new Advice(Rule.JARGON, word, easier)));
        if (word.length() > 1
                && word.equals(UCharacter.toUpperCase(word))
                && word.codePoints().allMatch(Character::isUpperCase)) {
            advice.add(Advice.of(word.length() > 4 ? Rule.CAPITALS : Rule.SHORTENED, word));
        }
    }

    private boolean contains(String sentence, String saying) {
        return (" " + String.join(" ", words(sentence)).toLowerCase(language) + " ").contains(" " + saying + " ");
    }

    private List<String> words(String text) {
        return split(text, BreakIterator.getWordInstance(language))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
    }

    private static Stream<String> split(String text, BreakIterator breaks) {
        breaks.setText(text);
        var parts = new ArrayList<String>();
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            parts.add(text.substring(from, to).strip());
        }
        return parts.stream().filter(part -> !part.isEmpty());
    }
}
