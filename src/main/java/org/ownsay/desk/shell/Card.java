package org.ownsay.desk.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;

/** A white sheet with a heading. */
public class Card extends Section {

    private final H2 heading;

    public Card(String title) {
        this(new H2(title));
    }

    @SuppressWarnings("this-escape") // nothing that Vaadin calls back is overridden
    private Card(H2 heading) {
        super(new Header(heading));
        this.heading = heading;
        addClassName("card");
    }

    protected final void heading(String title) {
        heading.setText(title);
    }

    public Card with(Component... parts) {
        add(parts);
        return this;
    }
}
