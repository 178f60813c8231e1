package org.ownsay.front.screen;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;

/** A question to try settings out with. Nothing of it is kept or sent. */
@Tag("try-board")
@JsModule("./try-board.ts")
@StyleSheet("styles/kiosk.css")
public final class TryBoard extends Component {

    public TryBoard(Trial trial, Trials trials) {
        var settings = trial.settings();
        Looks.of(settings.access(), getElement())
                .setAttribute(
                        "ways-in",
                        WaysIn.of(settings.access(), settings.voice()).json())
                .setAttribute("role", "main")
                .setAttribute("language", trial.spoken().getFirst().toLanguageTag())
                .setAttribute("px-per-mm", String.valueOf(trial.pxPerMm()))
                .setAttribute("trial", trials.write(trial));
    }
}
