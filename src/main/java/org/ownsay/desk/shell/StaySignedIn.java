package org.ownsay.desk.shell;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Warns whoever is signed in before they are signed out for doing nothing (WCAG 2.2, 2.2.1). */
@Tag("stay-signed-in")
@JsModule("./stay-signed-in.ts")
final class StaySignedIn extends Component {

    StaySignedIn(AtDesk desk) {
        getElement()
                .setAttribute("text", desk.text("desk.signed-out-soon"))
                .setAttribute("stay", desk.text("desk.stay"));
    }

    /** Somebody is there: that they asked is all that the session waits for. */
    @ClientCallable
    void stay() {}
}
