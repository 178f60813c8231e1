package org.ownsay.person;

import java.util.Locale;
import java.util.Optional;

/** What is shown of somebody without a photo: the first letter of their name, drawn calmly. */
public final class Initial {

    private static final String DRAWING = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><rect width="100" height="100" fill="#e8e2d5"/>\
            <text x="50" y="52" font-family="sans-serif" font-size="52" font-weight="600" fill="#36434d" \
            text-anchor="middle" dominant-baseline="central">%s</text></svg>
            """;

    private static final String ADDRESS = "/pictures/initials/";

    private Initial() {}

    /** Whether that is what is shown of somebody. */
    public static boolean isAt(String portrait) {
        return portrait.startsWith(ADDRESS);
    }

    /** Where a browser finds the drawing. It tells nothing but the letter. */
    public static String address(String name) {
        var letter = name.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toTitleCase)
                .findFirst()
                .orElse('?');
        return ADDRESS + Integer.toHexString(letter).toLowerCase(Locale.ROOT);
    }

    /** @param letter a code point; nothing is drawn of one that is no letter */
    public static Optional<String> draw(int letter) {
        return Character.isLetterOrDigit(letter) || letter == '?'
                ? Optional.of(DRAWING.formatted(Character.toString(letter)))
                : Optional.empty();
    }
}
