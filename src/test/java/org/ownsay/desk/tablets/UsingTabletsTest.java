package org.ownsay.desk.tablets;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ownsay.access.Enrolment;
import org.ownsay.access.KnownTablet;
import org.ownsay.access.Unlocking;
import org.ownsay.desk.DeskTest;
import org.ownsay.desk.form.Form;
import org.ownsay.desk.form.Tick;
import org.ownsay.desk.shell.DeskAddress;
import org.ownsay.person.Lending;
import org.ownsay.person.Person;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithUserDetails;

class UsingTabletsTest extends DeskTest {

    @Autowired
    Enrolment enrolment;

    @Autowired
    Lending lending;

    @Autowired
    Unlocking unlocking;

    @Autowired
    JdbcClient database;

    private KnownTablet tablet;

    @BeforeEach
    void oneTabletStandsInTheLibrary() {
        enrolment
                .list(home.id())
                .forEach(other -> enrolment.revoke(other.tablet().id(), home.grace()));
        tablet = enrolment.enrol(home.id(), "Library", 8080).tablet();
        database.sql("update home set pin_hash = null").update();
    }

    @Test
    void aTabletIsMadeMostlyForOnePersonAndForEverybodyAgain() {
        var amina = home.amina();
        assertThat(textOf(open(DeskAddress.TABLETS))).contains("For everybody");
        press("Who uses it");
        this.<Optional<Person>>choice("Who is it for?").choose(Optional.of(amina));
        find(Tick.class).single().tick();
        submit(form("Who is it for?"));
        assertThat(textOf(shown())).contains("Mostly for Amina", "Fills the whole screen");
        assertThat(lending.findWhose(tablet)).map(Person::id).hasValue(amina.id());
        assertThat(enrolment.isFullScreen(tablet.id())).isTrue();
        press("Who uses it");
        this.<Optional<Person>>choice("Who is it for?").choose(Optional.empty());
        submit(form("Who is it for?"));
        assertThat(lending.findWhose(tablet)).isEmpty();
    }

    @Test
    void withoutAPinStaffAreToldSoAndCannotSetOne() {
        assertThat(textOf(open(DeskAddress.TABLETS))).contains("No PIN is set").doesNotContain("New PIN");
    }

    @Test
    @WithUserDetails("maryam")
    void aManagerSetsOne() {
        open(DeskAddress.TABLETS);
        setPin("4829");
        assertThat(text("New PIN for staff").problem()).startsWith("Six digits");
        setPin("111111");
        assertThat(text("New PIN for staff").problem()).startsWith("This one is easy");
        assertThat(unlocking.hasPin(home.id())).isFalse();
        setPin("482913");
        assertThat(textOf(shown())).contains("A PIN is set.", "Saved.").doesNotContain("482913");
        assertThat(text("New PIN for staff").text()).isEmpty();
        assertThat(unlocking.unlock(tablet, "482913")).isEqualTo(Unlocking.Outcome.RIGHT);
    }

    private void setPin(String pin) {
        text("New PIN for staff").type(pin);
        submit(form("New PIN for staff"));
    }

    private Form form(String around) {
        return find(Form.class).all().stream()
                .filter(form -> textOf(form).contains(around))
                .findFirst()
                .orElseThrow();
    }

    private void press(String name) {
        test(find(NativeButton.class).withText(name).single()).click();
    }
}
