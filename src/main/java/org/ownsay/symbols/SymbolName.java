package org.ownsay.symbols;

/** Makes of the name of a file what somebody would say. */
final class SymbolName {

    private SymbolName() {}

    /** {@code blink_,_to} becomes "to blink", {@code n_-_lower_case} "n - lower case". */
    static String spoken(String symbol) {
        var words = symbol.replace('_', ' ').replace(" ,", ",").strip().replaceAll("\\s+", " ");
        if (words.endsWith(", to")) {
            words = "to " + words.substring(0, words.length() - ", to".length());
        }
        return words.isEmpty() ? symbol : words;
    }
}
