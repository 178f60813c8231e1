package org.ownsay.speech;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What is said for a text, and for each character of it where in the text it comes from. */
final class Script {

    private static final Pattern WORD = Pattern.compile("\\S+");

    private final String said;
    private final int[] origins;

    private Script(String said, int[] origins) {
        this.said = said;
        this.origins = origins;
    }

    /** A text as it is: only what has a sound, with single spaces. */
    static Script of(String text) {
        var said = new StringBuilder();
        var origins = new int[text.length()];
        var gap = false;
        for (var i = 0; i < text.length(); ) {
            var character = text.codePointAt(i);
            if (Wording.isSpace(character)) {
                gap = !said.isEmpty();
            } else if (Wording.belongsToWords(character)) {
                if (gap) {
                    origins[said.length()] = i;
                    said.append(' ');
                    gap = false;
                }
                Arrays.fill(origins, said.length(), said.length() + Character.charCount(character), i);
                said.appendCodePoint(character);
            }
            i += Character.charCount(character);
        }
        return new Script(said.toString(), Arrays.copyOf(origins, said.length()));
    }

    /** A part of what is said, by its places, and what is said instead. */
    record Edit(int from, int to, String with) {}

    /** @param edits in their order, none within another */
    Script with(List<Edit> edits) {
        if (edits.isEmpty()) {
            return this;
        }
        var now = new StringBuilder();
        var from = new ArrayList<Integer>();
        var at = 0;
        for (var edit : edits) {
            copy(at, edit.from(), now, from);
            now.append(edit.with());
            edit.with().chars().forEach(any -> from.add(origins[edit.from()]));
            at = edit.to();
        }
        copy(at, said.length(), now, from);
        return new Script(
                now.toString(), from.stream().mapToInt(Integer::intValue).toArray());
    }

    String said() {
        return said;
    }

    /** One word: where it begins in what is said, and where in the text. */
    record Word(int at, int origin) {}

    /** The words one after the other, as they are parted by spaces, or by ICU in a language without. */
    List<Word> words(Locale language) {
        var starts = said.indexOf(' ') < 0 && said.codePoints().anyMatch(Character::isIdeographic)
                ? startsByMeaning(language)
                : WORD.matcher(said).results().mapToInt(word -> word.start()).toArray();
        return Arrays.stream(starts)
                .mapToObj(start -> new Word(start, origins[start]))
                .toList();
    }

    private int[] startsByMeaning(Locale language) {
        var words = BreakIterator.getWordInstance(language);
        words.setText(said);
        var starts = new ArrayList<Integer>();
        for (int start = words.first(), end = words.next();
                end != BreakIterator.DONE;
                start = end, end = words.next()) {
            if (words.getRuleStatus() != BreakIterator.WORD_NONE) {
                starts.add(start);
            }
        }
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }

    private void copy(int start, int end, StringBuilder now, List<Integer> from) {
        now.append(said, start, end);
        for (var i = start; i < end; i++) {
            from.add(origins[i]);
        }
    }
}
