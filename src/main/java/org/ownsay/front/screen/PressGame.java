package org.ownsay.front.screen;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.Locale;

/** Learns how long somebody needs to press their switch. Nothing of it is kept or sent. */
@Tag("press-game")
@JsModule("./press-game.ts")
@StyleSheet("styles/kiosk.css")
@StyleSheet("styles/speed.css")
public final class PressGame extends Component {

    /**
     * @param form which form takes what was learned
     * @param staff the language in which staff read it
     */
    public PressGame(Trial trial, String form, Locale staff, Trials trials) {
        var settings = trial.settings();
        var scanning = settings.access().scanning();
        Looks.of(settings.access(), getElement())
                .setAttribute("ways-in", WaysIn.touched(settings.access()).json())
                .setAttribute("role", "main")
                .setAttribute("language", trial.spoken().getFirst().toLanguageTag())
                .setAttribute("px-per-mm", String.valueOf(trial.pxPerMm()))
                .setAttribute("switches", scanning.firstSwitch() + " " + scanning.secondSwitch())
                .setAttribute("form", form)
                .setAttribute("staff-language", staff.toLanguageTag())
                .setAttribute("staff-words", trials.writeForStaff(staff))
                .setAttribute("trial", trials.writeGame(trial));
    }
}
