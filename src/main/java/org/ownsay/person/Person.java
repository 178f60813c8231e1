package org.ownsay.person;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownsay.access.HomeId;
import org.ownsay.language.SpeaksAs;
import org.ownsay.storage.AppendOnly;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * Somebody who chooses.
 *
 * @param name what they like to be called
 * @param firstLanguage BCP 47 tag of the language that is shown large and spoken
 * @param secondLanguage the one shown small beneath it, for them or for who is with them
 * @param portrait address of their picture
 * @param names how their name is written in other scripts, where they want it so
 */
public record Person(
        @Id PersonId id,
        HomeId home,
        String name,
        String room,
        SpeaksAs speaksAs,
        String firstLanguage,
        @Nullable String secondLanguage,
        String portrait,
        @Embedded.Empty AccessProfile profile,
        List<NameIn> names,
        Instant createdAt)
        implements AppendOnly<PersonId> {

    /** A name as it is written in a language, by its BCP 47 tag. */
    public record NameIn(String tag, String name) {}

    public Person {
        names = List.copyOf(names);
    }

    /** What they like to be called, as it is written in that language. */
    public String nameIn(Locale language) {
        return names.stream()
                .filter(written -> written.tag().equals(language.toLanguageTag()))
                .map(NameIn::name)
                .findFirst()
                .orElse(name);
    }

    /** One or two, the first one first. */
    public List<Locale> languages() {
        return Stream.concat(Stream.of(firstLanguage), Stream.ofNullable(secondLanguage))
                .map(Locale::forLanguageTag)
                .toList();
    }

    @Override
    public PersonId getId() {
        return id;
    }
}
