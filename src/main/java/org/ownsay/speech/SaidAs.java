package org.ownsay.speech;

import com.ibm.icu.lang.UCharacter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The pronunciations of one home and language: whole words alone, large and small letters alike, the longest first. */
final class SaidAs {

    static final SaidAs WRITTEN = new SaidAs(List.of());

    private static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\p{M}\\p{N}])";
    private static final String NO_LETTER_AFTER = "(?![\\p{L}\\p{M}\\p{N}])";

    private final Map<String, String> saidByWritten = new LinkedHashMap<>();
    private final Pattern words;

    /** @param pronunciations of the same word the latest last */
    SaidAs(List<Pronunciation> pronunciations) {
        pronunciations.forEach(one -> saidByWritten.put(fold(one.written()), one.said()));
        words = Pattern.compile(saidByWritten.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(SaidAs::whole)
                .collect(Collectors.joining("|")));
    }

    Script apply(Script script) {
        if (saidByWritten.isEmpty()) {
            return script;
        }
        return script.with(words.matcher(fold(script.said()))
                .results()
                .map(found ->
                        new Script.Edit(found.start(), found.end(), saidByWritten.getOrDefault(found.group(), "")))
                .toList());
    }

    /** In a script without spaces a word is whole wherever it stands. */
    private static String whole(String written) {
        var isHan = written.codePoints().anyMatch(Character::isIdeographic);
        return isHan ? Pattern.quote(written) : NO_LETTER_BEFORE + Pattern.quote(written) + NO_LETTER_AFTER;
    }

    /** Character by character, so that everything stays in its place. */
    private static String fold(String text) {
        var folded = new StringBuilder();
        text.codePoints().forEach(character -> {
            var small = UCharacter.foldCase(character, true);
            folded.appendCodePoint(Character.charCount(small) == Character.charCount(character) ? small : character);
        });
        return folded.toString();
    }
}
