package org.ownsay.person;

import org.jspecify.annotations.Nullable;

/** People who speak and hear otherwise than those whom tests begin with. */
public final class TestPeople {

    private TestPeople() {}

    public static Person hearing(Person person, VoiceProfile voice) {
        return changed(person, person.firstLanguage(), person.secondLanguage(), person.profile(), voice);
    }

    public static Person selecting(Person person, AccessProfile profile) {
        return changed(person, person.firstLanguage(), person.secondLanguage(), profile, person.voice());
    }

    public static Person speaking(Person person, String first, @Nullable String second) {
        return changed(person, first, second, person.profile(), person.voice());
    }

    private static Person changed(
            Person person, String first, @Nullable String second, AccessProfile profile, VoiceProfile voice) {
        return new Person(
                person.id(),
                person.home(),
                person.name(),
                person.room(),
                person.speaksAs(),
                first,
                second,
                person.portrait(),
                profile,
                voice,
                person.names(),
                person.createdAt(),
                person.bestTime(),
                person.badTime(),
                person.leftAt(),
                person.version());
    }
}
