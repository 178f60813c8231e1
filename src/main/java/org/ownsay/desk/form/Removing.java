package org.ownsay.desk.form;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.UnaryOperator;

/** The way to be rid of something for good, after one yes. */
public final class Removing extends Div {

    private final UnaryOperator<String> texts;
    private final Asked asked;
    private final Runnable remove;

    /**
     * What is said on the way.
     *
     * @param button key of what the button says
     * @param name what a screen reader calls the button, where many say the same
     * @param question what is asked before
     * @param yes key of what the button says that does it
     */
    public record Asked(String button, String name, String question, String yes) {}

    /** @param texts finds a text by its key */
    public Removing(UnaryOperator<String> texts, Asked asked, Runnable remove) {
        this.texts = texts;
        this.asked = asked;
        this.remove = remove;
        addClassName("row");
        offer();
    }

    private NativeButton offer() {
        removeAll();
        var button = button(asked.button, this::ask);
        button.setAriaLabel(asked.name);
        add(button);
        return button;
    }

    private void ask() {
        var question = new Paragraph(asked.question);
        question.getElement().setAttribute("tabindex", "-1");
        removeAll();
        add(question, new Form(texts, asked.yes, remove), button("desk.form.cancel", () -> offer().focus()));
        question.getElement().callJsFunction("focus");
    }

    private NativeButton button(String key, Runnable pressed) {
        var button = new NativeButton(texts.apply(key), click -> pressed.run());
        button.addClassName("btn");
        button.getElement().setAttribute("type", "button"); // it sends no form
        return button;
    }
}
