package org.ownsay.front.screen;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import org.ownsay.access.KnownTablet;
import org.ownsay.choosing.SittingId;
import org.ownsay.person.AccessProfile;

/** The board in the browser. It is told which sitting, and from then on it needs nobody. */
@Tag("choice-board")
@JsModule("./choice-board.ts")
@StyleSheet("styles/kiosk.css")
public final class ChoiceBoard extends Component {

    /**
     * @param shown how it looks, as it was when the sitting was planned
     * @param selected how the person selects now: nobody is kept to a way that they can use no more
     */
    public ChoiceBoard(
            SittingId sitting, AccessProfile shown, AccessProfile selected, Wording wording, KnownTablet tablet) {
        Looks.of(shown, getElement())
                .setAttribute("ways-in", WaysIn.of(selected, wording.heard()).json())
                .setAttribute("go-on", wording.readings("kiosk.go-on"))
                .setAttribute("role", "main")
                .setAttribute("sitting", sitting.toString())
                .setAttribute("language", wording.firstTag())
                .setAttribute("px-per-mm", String.valueOf(tablet.pxPerMm()))
                .setAttribute("words", HelpStrip.words(wording, "oneMoment", "screen.one-moment"));
    }
}
