package org.ownsay.front.screen;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Locale;

/** Part of day, weekday and time. It asks the server for them, so that it is right for as long as the tablet rests. */
@Tag("rest-clock")
@JsModule("./rest-clock.ts")
public final class RestClock extends Component {

    public RestClock(Locale language) {
        getElement().setAttribute("language", language.toLanguageTag());
    }
}
