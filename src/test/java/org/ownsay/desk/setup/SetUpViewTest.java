package org.ownsay.desk.setup;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ownsay.access.Founding;
import org.ownsay.access.Homekeeping;
import org.ownsay.access.Role;
import org.ownsay.access.Staffing;
import org.ownsay.desk.DeskTest;
import org.ownsay.desk.form.Form;
import org.ownsay.desk.form.NewPassword;
import org.ownsay.desk.form.TextField;
import org.ownsay.desk.form.Tick;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithAnonymousUser;

/** Each test begins with an empty database. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:set-up-form")
@ViewPackages(packages = {"org.ownsay.desk", "org.ownsay.front"})
@WithAnonymousUser
class SetUpViewTest extends SpringBrowserlessTest {

    @Autowired
    Founding founding;

    @Autowired
    Homekeeping homes;

    @Autowired
    Staffing staffing;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void nobodyLivesThere() {
        List.of("account", "home_language", "news", "home")
                .forEach(table -> database.sql("delete from " + table).update());
    }

    @Test
    void theHomeAndItsManagerAreMadeTogether() {
        open("set-up/" + founding.invite().orElseThrow());
        fill();
        find(Tick.class).all().getLast().tick();
        submit();
        assertThat(homes.findDefault()).hasValueSatisfying(home -> {
            assertThat(home.name()).isEqualTo("Elm Court");
            assertThat(home.timeZone()).isEqualTo("Europe/London");
            assertThat(home.languages()).startsWith(Locale.ENGLISH).hasSize(2);
            assertThat(home.meals().lunchAt()).hasToString("12:30");
        });
        var maryam = staffing.loadUserByUsername("maryam");
        assertThat(maryam.role()).isEqualTo(Role.MANAGER);
        assertThat(maryam.home()).isEqualTo(homes.findDefault().orElseThrow().id());
    }

    @Test
    void whatIsMissingIsSaidBesideEachFieldAndNothingTypedIsLost() {
        open("set-up/" + founding.invite().orElseThrow());
        text("Name of the home").type("Elm Court");
        text("Lunch").type("07:00");
        find(NewPassword.class).single().type("too short", "too short");
        submit();
        assertThat(homes.findDefault()).isEmpty();
        assertThat(text("Your name").problem()).isEqualTo("Please fill this in.");
        assertThat(text("Lunch").problem()).isEqualTo("Lunch comes after breakfast.");
        assertThat(text("New password").problem()).startsWith("At least 12 characters");
        assertThat(text("Name of the home").problem()).isEmpty();
        assertThat(text("Name of the home").text()).isEqualTo("Elm Court");
        fill();
        text("Lunch").type("12:00");
        submit();
        assertThat(homes.findDefault()).isPresent();
    }

    @Test
    void twoDifferentPasswordsAreNone() {
        open("set-up/" + founding.invite().orElseThrow());
        fill();
        find(NewPassword.class).single().type("four plain words", "four plain swords");
        submit();
        assertThat(text("The same password").problem()).contains("differ");
        assertThat(homes.findDefault()).isEmpty();
    }

    @Test
    void aWrongLinkSaysWhatToDo() {
        founding.invite();
        assertThat(DeskTest.textOf(open("set-up/" + "0".repeat(64))))
                .contains("This home is not set up yet", "Please open the link");
        assertThat(find(Form.class).exists()).isFalse();
    }

    @Test
    void aUsedLinkLeadsToTheLogin() {
        var link = "set-up/" + founding.invite().orElseThrow();
        open(link);
        fill();
        submit();
        assertThat(DeskTest.textOf(open(link))).contains("This home is set up");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("/login");
    }

    @Test
    void untilThenEveryScreenSaysCalmlyThatItIsNew() {
        assertThat(DeskTest.textOf(open(""))).contains("This home is new");
        assertThat(DeskTest.textOf(open("who"))).contains("This home is new");
        assertThat(DeskTest.textOf(open("desk"))).contains("This home is not set up yet");
        assertThat(DeskTest.textOf(open("login"))).contains("This home is not set up yet");
    }

    private void fill() {
        text("Name of the home").type("Elm Court");
        text("Your name").type("Maryam");
        text("Name you sign in with").type("maryam");
        find(NewPassword.class).single().type("four plain words", "four plain words");
    }

    private void submit() {
        var form = find(Form.class).single();
        ComponentUtil.fireEvent(form, new Form.Submitted(form, true));
    }

    private Component open(String address) {
        UI.getCurrent().navigate(address);
        return (Component) UI.getCurrent().getActiveRouterTargetsChain().getFirst();
    }

    private TextField text(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> DeskTest.textOf(field).startsWith(label))
                .findFirst()
                .orElseThrow();
    }
}
