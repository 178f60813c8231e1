package org.ownsay.front;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinRequest;
import org.junit.jupiter.api.Test;
import org.ownsay.desk.DeskTest;

class NowhereTest extends DeskTest {

    @Test
    void anAddressThatNothingStandsAtIsToldCalmlyWithAWayOn() {
        VaadinRequest.getCurrent().setAttribute(ThisTablet.KNOWN, home.tablet());
        var shown = open("/home/nobody/alone");
        assertThat(textOf(shown)).contains("We did not find this page");
        assertThat(textOf(open("/nowhere"))).contains("We did not find this page");
    }
}
