package org.ownsay.person;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ownsay.access.AccountId;

/**
 * What staff wrote for somebody to say in Talk. It is no statement: what a person has said stands in their plan alone.
 *
 * @param words by the BCP 47 tag of their language; at least one, each 1-200 characters
 * @param picture the id of the picture beside it, such as {@code own/tea}, where it has one
 * @param writtenBy the account of whoever wrote it down
 */
public record Phrase(
        PhraseId id,
        PersonId person,
        Map<String, String> words,
        @Nullable String picture,
        AccountId writtenBy,
        Instant writtenAt) {

    public static final int MOST_CHARACTERS = 200;

    public Phrase {
        words = Map.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("No words: " + id);
        }
        words.values().forEach(text -> {
            if (text.isBlank() || text.length() > MOST_CHARACTERS) {
                throw new IllegalArgumentException("1 to 200 characters, not " + text.length() + ": " + id);
            }
        });
    }

    /** As it is said in that language, if it was written in it. */
    public Optional<String> find(Locale language) {
        return Optional.ofNullable(words.get(language.toLanguageTag()));
    }

    /** What it is called wherever a photo for it alone hangs. */
    public String concept() {
        return "phrase-" + id;
    }
}
