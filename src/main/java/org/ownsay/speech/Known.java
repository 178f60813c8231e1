package org.ownsay.speech;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clip that was found for a text.
 *
 * @param speaker who made it
 * @param words those of what is said
 */
record Known(ClipName name, WatchedSpeaker speaker, String said, List<Script.Word> words) {

    /** Whether it may be of use to know when each word is heard. */
    boolean canBeMarked() {
        return words.size() >= Measuring.FEWEST_WORDS && words.size() <= Measuring.MOST_WORDS;
    }

    /** Null where fewer than two words of the text can be told apart. Words that stand for one of the text are one. */
    @Nullable String marks(List<Integer> timesMs) {
        if (timesMs.size() != words.size()) {
            return null;
        }
        var marks = new StringBuilder();
        var last = -1;
        var count = 0;
        for (var i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (word.origin() != last && hasSound(i)) {
                marks.append(marks.isEmpty() ? "" : " ")
                        .append(word.origin())
                        .append(' ')
                        .append(timesMs.get(i));
                last = word.origin();
                count++;
            }
        }
        return count < Measuring.FEWEST_WORDS ? null : marks.toString();
    }

    private boolean hasSound(int word) {
        var end = word + 1 < words.size() ? words.get(word + 1).at() : said.length();
        return said.substring(words.get(word).at(), end).codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
