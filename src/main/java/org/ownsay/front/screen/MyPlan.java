package org.ownsay.front.screen;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import org.ownsay.access.KnownTablet;

/** A person's own plan in the browser. It is told whose, and from then on it needs nobody. */
@Tag("my-plan")
@JsModule("./my-plan.ts")
@StyleSheet("styles/kiosk.css")
public final class MyPlan extends Component {

    /** @param area the one to begin with, or empty */
    public MyPlan(PersonPage page, String area, Wording wording, KnownTablet tablet) {
        page.on(getElement(), wording, tablet).setAttribute("area", area);
    }
}
