package org.ownsay.desk.shell;

import com.vaadin.flow.component.html.Span;

/** A drawing beside words. It says nothing that they do not say. */
public final class Icon extends Span {

    /** @param name one of those that {@code desk.css} draws */
    public Icon(String name) {
        addClassNames("icon", "icon--" + name);
        getElement().setAttribute("aria-hidden", "true");
    }
}
