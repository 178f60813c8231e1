package org.ownsay.person;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownsay.access.HomeId;
import org.ownsay.language.SpeaksAs;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * Somebody who chooses.
 *
 * @param name what they like to be called
 * @param firstLanguage BCP 47 tag of the language that is shown large and spoken
 * @param secondLanguage the one shown small beneath it, for them or for who is with them
 * @param portrait address of their picture
 * @param names how their name is written in other scripts, where they want it so
 * @param bestTime when they like to be asked, where that is known
 * @param badTime when they had better not be asked, where that is known
 * @param leftAt since when they do not live here any more
 * @param version 0 until they are kept; then it counts changes, so that nobody undoes another's without seeing it
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
        @Embedded.Empty(prefix = "voice_") VoiceProfile voice,
        List<NameIn> names,
        Instant createdAt,
        @Nullable DayPart bestTime,
        @Nullable DayPart badTime,
        @Nullable Instant leftAt,
        @Version int version) {

    /** A name as it is written in a language, by its BCP 47 tag. */
    public record NameIn(String tag, String name) {}

    public Person {
        names = List.copyOf(names);
        if (firstLanguage.equals(secondLanguage)) {
            throw new IllegalArgumentException("The second language is another one: " + id);
        }
        if (bestTime != null && bestTime == badTime) {
            throw new IllegalArgumentException("The best time is no bad time: " + id);
        }
    }

    /** Somebody who moves in, and of whom it is not known yet how they best hear and when they like to be asked. */
    public Person(
            PersonId id,
            HomeId home,
            String name,
            String room,
            SpeaksAs speaksAs,
            String firstLanguage,
            @Nullable String secondLanguage,
            String portrait,
            AccessProfile profile,
            List<NameIn> names,
            Instant createdAt) {
        this(
                id,
                home,
                name,
                room,
                speaksAs,
                firstLanguage,
                secondLanguage,
                portrait,
                profile,
                VoiceProfile.USUAL,
                names,
                createdAt,
                null,
                null,
                null,
                0);
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

    public boolean hasLeft() {
        return leftAt != null;
    }

    public Person withPortrait(String address) {
        return with(voice, address, bestTime, badTime, leftAt);
    }

    public Person withVoice(VoiceProfile heard) {
        return with(heard, portrait, bestTime, badTime, leftAt);
    }

    public Person withTimes(@Nullable DayPart best, @Nullable DayPart bad) {
        return with(voice, portrait, best, bad, leftAt);
    }

    /** @throws IllegalStateException if they had left before */
    Person leaving(Instant at) {
        if (hasLeft()) {
            throw new IllegalStateException("Has left already: " + id);
        }
        return with(voice, portrait, bestTime, badTime, at);
    }

    /** They live here again. */
    Person returning() {
        return with(voice, portrait, bestTime, badTime, null);
    }

    private Person with(
            VoiceProfile voiceNow,
            String portraitNow,
            @Nullable DayPart bestNow,
            @Nullable DayPart badNow,
            @Nullable Instant leftNow) {
        return new Person(
                id,
                home,
                name,
                room,
                speaksAs,
                firstLanguage,
                secondLanguage,
                portraitNow,
                profile,
                voiceNow,
                names,
                createdAt,
                bestNow,
                badNow,
                leftNow,
                version);
    }
}
