package org.ownsay.front.screen;

import com.vaadin.flow.dom.Element;
import org.ownsay.person.AccessProfile;

/** What the browser is told of how a person's screen looks, before anything else of it comes. */
final class Looks {

    private Looks() {}

    static Element of(AccessProfile profile, Element element) {
        return element.setAttribute("theme", profile.theme().style())
                .setAttribute("text-pt", String.valueOf(profile.textPt()))
                .setAttribute("part", profile.usablePart().style())
                .setAttribute("tile-mm", String.valueOf(profile.spread().tileMm()))
                .setAttribute("gap-mm", String.valueOf(profile.spread().gapMm()))
                .setAttribute("hand", profile.spread().hand().style());
    }
}
