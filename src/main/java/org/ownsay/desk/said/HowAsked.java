package org.ownsay.desk.said;

import com.vaadin.flow.component.html.Anchor;
import java.util.Map;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.desk.shell.DeskAddress;
import org.ownsay.plan.Statement;

/** The way from what was said to how it was asked. */
public final class HowAsked extends Anchor {

    /** @param said what it is about, for those who hear links one by one */
    public HowAsked(Statement statement, String said, AtDesk desk) {
        super(DeskAddress.evidence(statement.id().value()), desk.text("desk.said.how-asked"));
        addClassName("act");
        setAriaLabel(desk.text("desk.said.how-asked-of", Map.of("said", said)));
    }
}
