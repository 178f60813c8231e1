package org.ownsay.desk.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import org.ownsay.storage.UuidV7;

/** One thing to fill in: what it is called, the control, what helps, and what is wrong with it. */
public abstract class Field extends Div {

    private final String label;
    private final Component control;
    private final Paragraph help = new Paragraph();
    private final Paragraph problem = new Paragraph();

    @SuppressWarnings("this-escape") // nothing that Vaadin calls back is overridden
    Field(String label, Component control) {
        this.label = label;
        this.control = control;
        var id = "field-" + UuidV7.next();
        control.setId(id);
        var name = new NativeLabel(label);
        name.setFor(id);
        help.setId(id + "-help");
        help.addClassNames("quiet", "small");
        help.setVisible(false);
        problem.setId(id + "-problem");
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        addClassName("field");
        add(name, help, control, problem);
    }

    final Field helps(String text) {
        help.setText(text);
        help.setVisible(true);
        describe(false);
        return this;
    }

    final void wrong(String message) {
        problem.setText(message);
        control.getElement().setAttribute("aria-invalid", "true");
        describe(true);
    }

    final void fine() {
        problem.setText("");
        control.getElement().removeAttribute("aria-invalid");
        describe(false);
    }

    /** Whoever goes on with the keyboard goes on here. */
    public final void lookHere() {
        control.getElement().callJsFunction("focus");
    }

    /** What it is called. */
    public final String label() {
        return label;
    }

    /** What is wrong with it at the moment; nothing, mostly. */
    public final String problem() {
        return problem.getText();
    }

    private void describe(boolean isWrong) {
        var by = (help.isVisible() ? help.getId().orElseThrow() + " " : "")
                + (isWrong ? problem.getId().orElseThrow() : "");
        if (by.isEmpty()) {
            control.getElement().removeAttribute("aria-describedby");
        } else {
            control.getElement().setAttribute("aria-describedby", by.strip());
        }
    }
}
