package org.ownsay.front;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownsay.board.TopicId;
import org.ownsay.choosing.Company;
import org.ownsay.desk.DeskTest;
import org.ownsay.person.Welcoming;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever has left chooses no more, however an address of theirs was kept. */
class WhoHasLeftTest extends DeskTest {

    @Autowired
    Welcoming welcoming;

    @BeforeEach
    void thisScreenIsATablet() {
        VaadinRequest.getCurrent().setAttribute(ThisTablet.KNOWN, home.tablet());
    }

    @Test
    void aSittingOfWhoHasLeftIsShownNoMore() {
        var jonas = home.jonas();
        var address = "/sitting/"
                + home.ask(jonas, new TopicId("drinks"), Company.ALONE).id();
        assertThat(textOf(open(address))).doesNotContain("We did not find this page");
        welcoming.sayGoodbye(jonas);
        open("/who");
        assertThat(textOf(open(address))).contains("We did not find this page");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/with/%s",
                "/home/%s/alone",
                "/area/%s/alone/meals",
                "/choose/%s/alone/drinks",
                "/plan/%s/alone",
                "/talk/%s/alone"
            })
    void nothingIsShownOfWhoHasLeft(String address) {
        var jonas = home.jonas();
        assertThat(textOf(open(address.formatted(jonas.id())))).doesNotContain("We did not find this page");
        welcoming.sayGoodbye(jonas);
        open("/who");
        assertThat(textOf(open(address.formatted(jonas.id())))).contains("We did not find this page");
    }
}
