package org.ownsay.desk.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import org.ownsay.storage.UuidV7;

/**
 * One of several, all in sight.
 *
 * @param <T> what is picked
 */
public final class Picks<T> extends FieldSet {

    private final List<T> choices;
    private final HtmlContainer labels = new HtmlContainer("div");
    private T chosen;

    public Picks(String legend, List<T> choices, T chosen, Function<T, String> inWords, Function<T, Component> sample) {
        super(legend);
        this.choices = List.copyOf(choices);
        this.chosen = chosen;
        addClassName("picks");
        labels.addClassName("row");
        add(labels);
        var group = "pick-" + UuidV7.next();
        for (var choice : choices) {
            labels.add(pick(choice, group, inWords.apply(choice), sample.apply(choice)));
        }
    }

    public T chosen() {
        return chosen;
    }

    public void choose(T choice) {
        chosen = choice;
        for (var i = 0; i < choices.size(); i++) {
            labels.getElement()
                    .getChild(i)
                    .getChild(0)
                    .setProperty("checked", choices.get(i).equals(choice));
        }
    }

    private Component pick(T choice, String group, String words, Component sample) {
        var radio = new HtmlComponent("input");
        radio.getElement()
                .setAttribute("type", "radio")
                .setAttribute("name", group)
                .setAttribute("checked", choice.equals(chosen))
                .addEventListener("change", change -> chosen = choice);
        var label = new HtmlContainer("label", radio, new Span(words), sample);
        label.addClassName("pick");
        return label;
    }
}
