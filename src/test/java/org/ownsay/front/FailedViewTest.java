package org.ownsay.front;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinRequest;
import org.junit.jupiter.api.Test;
import org.ownsay.access.KnownTablet;
import org.ownsay.access.TabletId;
import org.ownsay.desk.DeskTest;

class FailedViewTest extends DeskTest {

    @Test
    void whatCannotBeStoredIsToldCalmly() {
        var unknown = new KnownTablet(TabletId.next(), home.id(), "Nowhere", 6); // the database takes no sitting of it
        VaadinRequest.getCurrent().setAttribute(ThisTablet.KNOWN, unknown);
        var shown = open("/choose/" + home.jonas().id() + "/alone/drinks");
        assertThat(textOf(shown)).contains("Something went wrong here", "What you said is safe.");
    }
}
