package org.ownsay.front;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ownsay.desk.DeskTest;
import org.ownsay.front.screen.KioskScreen;
import org.ownsay.person.Lending;
import org.ownsay.person.Person;
import org.ownsay.person.Welcoming;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class RestingTabletTest extends DeskTest {

    @Autowired
    Lending lending;

    @Autowired
    Welcoming welcoming;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void thisScreenIsATablet() {
        VaadinRequest.getCurrent().setAttribute(ThisTablet.KNOWN, home.tablet());
    }

    @AfterEach
    void forEverybodyAgain() {
        lending.lend(home.tablet().id(), home.id(), null);
    }

    @Test
    void aTabletForEverybodyAsksWhoIsThere() {
        assertThat(waysOn()).contains("/who");
        assertThat(screen().getAttribute("lang")).isEqualTo("en");
    }

    @Test
    void aTabletThatIsMostlySomebodysIsAsTheyNeedItAndTellsNobodyWhoTheyAre() {
        var amina = aminaWhoSeesLightOnDark();
        lending.lend(home.tablet().id(), home.id(), amina.id());
        assertThat(waysOn()).contains("/with/" + amina.id()).doesNotContain("/who");
        var screen = screen();
        assertThat(List.of(screen.getAttribute("lang"), screen.getAttribute("theme"), screen.getAttribute("text-pt")))
                .containsExactly("ur", "dark", "36");
        assertThat(screen.getAttribute("ways-in")).contains("\"ONE_SWITCH\"");
        assertThat(screen.hasAttribute("resting")).isTrue();
        assertThat(textOf(shown())).doesNotContain("Amina");
    }

    @Test
    void whenTheyHaveLeftItIsForEverybody() {
        var amina = home.amina();
        lending.lend(home.tablet().id(), home.id(), amina.id());
        welcoming.sayGoodbye(amina);
        assertThat(waysOn()).contains("/who");
    }

    private Person aminaWhoSeesLightOnDark() {
        var amina = home.amina();
        database.sql("update person set theme = 'DARK', text_pt = 36, way_in = 'ONE_SWITCH' where id = :id")
                .param("id", amina.id().value())
                .update();
        return amina;
    }

    private Element screen() {
        return shown().getChildren()
                .filter(KioskScreen.class::isInstance)
                .map(Component::getElement)
                .findFirst()
                .orElseThrow();
    }

    /** Where its tiles lead. */
    private List<String> waysOn() {
        open("/who"); // what is shown already is not made again
        open("/");
        return all(screen())
                .flatMap(element -> Optional.ofNullable(element.getAttribute("href")).stream())
                .toList();
    }

    private static Stream<Element> all(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(RestingTabletTest::all));
    }
}
