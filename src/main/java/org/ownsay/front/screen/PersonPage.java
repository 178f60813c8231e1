package org.ownsay.front.screen;

import com.vaadin.flow.dom.Element;
import org.ownsay.access.KnownTablet;
import org.ownsay.choosing.Company;
import org.ownsay.person.AccessProfile;
import org.ownsay.person.PersonId;

/** Whose page it is, and who is with them. */
public record PersonPage(PersonId person, AccessProfile profile, Company company) {

    Element on(Element element, Wording wording, KnownTablet tablet) {
        return Looks.of(profile, element)
                .setAttribute("ways-in", WaysIn.of(profile, wording.heard()).json())
                .setAttribute("go-on", wording.readings("kiosk.go-on"))
                .setAttribute("role", "main")
                .setAttribute("person", person.toString())
                .setAttribute("company", company.key())
                .setAttribute("language", wording.firstTag())
                .setAttribute("px-per-mm", String.valueOf(tablet.pxPerMm()))
                .setAttribute("words", HelpStrip.words(wording, "oneMoment", "screen.one-moment"));
    }
}
