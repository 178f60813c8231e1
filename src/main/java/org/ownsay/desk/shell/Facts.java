package org.ownsay.desk.shell;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;

/** What is known, each fact under its name. */
public final class Facts extends DescriptionList {

    private final AtDesk desk;

    public Facts(String className, AtDesk desk) {
        this.desk = desk;
        addClassName(className);
    }

    /** @param name key of the fact's name */
    public Facts fact(String name, String value) {
        add(new Div(new Term(desk.text(name)), new Description(value)));
        return this;
    }
}
