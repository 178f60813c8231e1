package org.ownsay.desk.form;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One of several, from a list.
 *
 * @param <T> what is chosen
 */
public final class Choice<T> extends Field {

    private final List<T> choices;
    private final Function<T, String> inWords;
    private T chosen;
    private Consumer<T> told = choice -> {};

    /** @param inWords what each is called */
    public Choice(String label, List<T> choices, T chosen, Function<T, String> inWords) {
        this(label, choices, chosen, inWords, new HtmlContainer("select"));
    }

    private Choice(String label, List<T> choices, T chosen, Function<T, String> inWords, HtmlContainer select) {
        super(label, select);
        this.choices = List.copyOf(choices);
        this.inWords = inWords;
        this.chosen = chosen;
        var element = select.getElement();
        for (var i = 0; i < choices.size(); i++) {
            // marked, not set: the browser would forget a value that comes before its options
            element.appendChild(new Element("option")
                    .setAttribute("value", String.valueOf(i))
                    .setAttribute("selected", choices.get(i).equals(chosen))
                    .setText(inWords.apply(choices.get(i))));
        }
        element.addPropertyChangeListener("value", "change", change -> take(element.getProperty("value", "")));
    }

    public T chosen() {
        return chosen;
    }

    public String inWords() {
        return inWords.apply(chosen);
    }

    public void choose(T choice) {
        getChildren()
                .filter(child -> child.getElement().getTag().equals("select"))
                .forEach(select -> select.getElement().setProperty("value", String.valueOf(choices.indexOf(choice))));
        chosen = choice;
    }

    /** @param tell what is told each time that somebody chooses another */
    public Choice<T> whenChosen(Consumer<T> tell) {
        told = tell;
        return this;
    }

    public Choice<T> helping(String text) {
        helps(text);
        return this;
    }

    private void take(String index) {
        for (var i = 0; i < choices.size(); i++) {
            if (String.valueOf(i).equals(index)) {
                chosen = choices.get(i);
                told.accept(chosen);
                return;
            }
        }
    }
}
