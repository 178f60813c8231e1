package org.ownsay.desk.form;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** How far something is that takes a while: a bar, and the numbers beside it. Nobody is told at every step. */
public final class Bar extends Div {

    private final HtmlContainer bar = new HtmlContainer("progress");
    private final Span numbers = new Span();

    /** @param label what it is that takes a while */
    public Bar(String label) {
        bar.getElement().setAttribute("aria-label", label);
        addClassName("bar");
        add(bar, numbers);
    }

    /** @param inWords the same numbers, to be read */
    public void show(int done, int all, String inWords) {
        bar.getElement().setProperty("max", Math.max(1, all)).setProperty("value", done);
        numbers.setText(inWords);
    }
}
