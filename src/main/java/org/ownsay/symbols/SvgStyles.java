package org.ownsay.symbols;

import java.util.StringJoiner;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Style sheets and style attributes, written anew from the properties that may stay. */
final class SvgStyles {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?(?:\\*/|\\z)", Pattern.DOTALL);
    private static final Pattern SELECTOR = Pattern.compile("[\\p{L}\\p{N}_.#,*>\\s-]{1,500}");

    private SvgStyles() {}

    /** Those of {@code fill: red; background: url(x)} that may stay. */
    static String declarations(String style) {
        return declarations(style, value -> true);
    }

    /** @param mayReferTo whether a part of the drawing, by its id, may be used in a style sheet */
    static String sheet(String css, Predicate<String> mayReferTo) {
        var rules = new StringBuilder();
        var rest = COMMENT.matcher(css).replaceAll(" ");
        var start = 0;
        for (var i = 0; i < rest.length(); i++) {
            if (rest.charAt(i) == ';') { // @import and the like
                start = i + 1;
            } else if (rest.charAt(i) == '{') {
                var end = blockEnd(rest, i);
                rule(rest.substring(start, i).strip(), rest.substring(i + 1, end), mayReferTo, rules);
                start = end + 1;
                i = end;
            }
        }
        return rules.toString();
    }

    private static void rule(String selector, String body, Predicate<String> mayReferTo, StringBuilder rules) {
        if (SELECTOR.matcher(selector).matches() && body.indexOf('{') < 0) {
            rules.append(selector)
                    .append('{')
                    .append(declarations(body, value -> SvgRules.LOCAL_URL
                            .matcher(value)
                            .results()
                            .allMatch(reference -> mayReferTo.test(reference.group(1)))))
                    .append('}');
        }
    }

    /** Where a block ends that may hold others. */
    private static int blockEnd(String css, int brace) {
        var open = 0;
        for (var i = brace; i < css.length(); i++) {
            if (css.charAt(i) == '{') {
                open++;
            } else if (css.charAt(i) == '}' && --open == 0) {
                return i;
            }
        }
        return css.length();
    }

    private static String declarations(String style, Predicate<String> isAllowed) {
        var kept = new StringJoiner(";");
        for (var declaration : COMMENT.matcher(style).replaceAll(" ").split(";")) {
            var colon = declaration.indexOf(':');
            if (colon > 0) {
                var property = declaration.substring(0, colon).strip();
                var value = declaration.substring(colon + 1).strip();
                if (SvgRules.isProperty(property) && SvgRules.isHarmless(value) && isAllowed.test(value)) {
                    kept.add(property + ":" + value);
                }
            }
        }
        return kept.toString();
    }
}
