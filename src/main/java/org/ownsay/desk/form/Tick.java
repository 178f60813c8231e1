package org.ownsay.desk.form;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;

/** Yes or no to one thing. */
public final class Tick extends HtmlContainer {

    private boolean isOn;

    public Tick(String words, boolean isOn) {
        super("label");
        this.isOn = isOn;
        addClassName("pick");
        var box = new HtmlComponent("input");
        var element = box.getElement().setAttribute("type", "checkbox").setAttribute("checked", isOn);
        element.addPropertyChangeListener(
                "checked", "change", change -> this.isOn = element.getProperty("checked", false));
        add(box, new Span(words));
    }

    public boolean isOn() {
        return isOn;
    }

    public void tick() {
        getElement().getChild(0).setProperty("checked", true);
        isOn = true;
    }
}
