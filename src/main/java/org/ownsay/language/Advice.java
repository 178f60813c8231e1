package org.ownsay.language;

/**
 * How a text could be easier to understand.
 *
 * @param about the word, the sentence or the number that it is about, as it stands in the text
 * @param easier what could stand there instead; empty where nobody can tell but who writes
 */
public record Advice(Rule rule, String about, String easier) {

    /** What easy words keep to, after the guidance on Easy Read and WCAG's on cognitive accessibility. */
    public enum Rule {
        /** A sentence has 15 words at the most. */
        TOO_LONG(true),
        /** Ten are better. */
        LONG(false),
        /** One bubble, one sentence: where a person is asked or answers. */
        SEVERAL_SENTENCES(true),
        /** One idea in a sentence: two commas, or a word that joins a second sentence to it. */
        SEVERAL_IDEAS(false),
        /** What is, not what is not. */
        SAYS_NO(false),
        /** Two of them in one sentence are a riddle. */
        SAYS_NO_TWICE(true),
        /** Who does it comes first. */
        DONE_TO(false),
        /** A word that care or computers have for themselves. */
        JARGON(true),
        /** Meant otherwise than it is said. */
        SAYING(true),
        /** WHOLE WORDS IN CAPITALS. */
        CAPITALS(true),
        /** Letters that stand for words. */
        SHORTENED(false),
        /** Parts of a hundred, and fractions. */
        PARTS_OF_A_WHOLE(true),
        /** A tile has three words at the most. */
        LONG_LABEL(true),
        /** Picture above word, for everything. */
        NO_PICTURE(true);

        private final boolean must;

        Rule(boolean must) {
            this.must = must;
        }

        /** Whether it has to be mended before anybody is asked, or is only worth a second look. */
        public boolean isMust() {
            return must;
        }
    }

    static Advice of(Rule rule, String about) {
        return new Advice(rule, about, "");
    }
}
