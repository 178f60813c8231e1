package org.ownsay.front;

import org.ownsay.access.KnownTablet;
import org.ownsay.front.screen.KioskScreen;
import org.ownsay.front.screen.PictureTile;
import org.ownsay.front.screen.Wording;
import org.ownsay.person.Person;

/** A screen once it is known whose it is: in their languages, and as they see best. */
final class PersonScreen {

    private PersonScreen() {}

    /** @param address of the screen itself, for the tile that puts the person's other language first */
    static KioskScreen of(Person person, Wording wording, KnownTablet tablet, String address) {
        var screen = new KioskScreen(wording, tablet, person.id())
                .looksFor(person.profile())
                .selectedAs(person.profile());
        person.languages().stream()
                .filter(other -> !other.equals(wording.first()))
                .findFirst()
                .ifPresent(other -> screen.otherLanguage(PictureTile.language(other, address)));
        return screen;
    }
}
