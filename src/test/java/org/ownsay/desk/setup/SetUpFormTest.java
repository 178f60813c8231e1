package org.ownsay.desk.setup;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownsay.access.Founding;
import org.ownsay.access.Homekeeping;
import org.ownsay.access.Role;
import org.ownsay.access.Staffing;
import org.ownsay.desk.DeskTest;
import org.ownsay.desk.form.Form;
import org.ownsay.desk.form.NewPassword;
import org.ownsay.desk.form.TextField;
import org.ownsay.desk.form.Tick;
import org.ownsay.language.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The form by itself: a second kiosk with screens would be in the way of the one that all other views share. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:founding")
class SetUpFormTest {

    @Autowired
    Founding founding;

    @Autowired
    Homekeeping homes;

    @Autowired
    Staffing staffing;

    @Autowired
    Texts texts;

    @Autowired
    JdbcClient database;

    private SetUpForm page;

    @BeforeEach
    void nobodyLivesThere() {
        List.of("account", "home_language", "news", "home")
                .forEach(table -> database.sql("delete from " + table).update());
        page = new SetUpForm(
                founding, staffing, texts, Locale.ENGLISH, founding.invite().orElseThrow(), () -> {});
    }

    @Test
    void theHomeAndItsManagerAreMadeTogether() {
        fill();
        all(Tick.class).toList().getLast().tick();
        submit();
        assertThat(homes.findDefault()).hasValueSatisfying(home -> {
            assertThat(home.name()).isEqualTo("Elm Court");
            assertThat(home.timeZone()).isEqualTo(SetUpForm.timeZoneOf(ZoneId.systemDefault()));
            assertThat(home.languages()).startsWith(Locale.ENGLISH).hasSize(2);
            assertThat(home.meals().lunchAt()).hasToString("12:30");
        });
        var maryam = staffing.loadUserByUsername("maryam");
        assertThat(maryam.role()).isEqualTo(Role.MANAGER);
        assertThat(maryam.home()).isEqualTo(homes.findDefault().orElseThrow().id());
    }

    @Test
    void whatIsMissingIsSaidBesideEachFieldAndNothingTypedIsLost() {
        text("Name of the home").type("Elm Court");
        text("Lunch").type("07:00");
        password().type("too short", "too short");
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

    @ParameterizedTest
    @CsvSource({"Europe/Warsaw, Europe/Warsaw", "Asia/Karachi, Asia/Karachi", "UTC, Europe/London", "Z, Europe/London"})
    void theTimeZoneIsThatOfTheMachineWhereItIsARegions(String machine, String offered) {
        assertThat(SetUpForm.timeZoneOf(ZoneId.of(machine))).isEqualTo(offered);
    }

    @Test
    void twoDifferentPasswordsAreNone() {
        fill();
        password().type("four plain words", "four plain swords");
        submit();
        assertThat(text("The same password").problem()).contains("differ");
        assertThat(homes.findDefault()).isEmpty();
    }

    @Test
    void whoWasOvertakenIsToldWhatToDo() {
        fill();
        founding.invite();
        submit();
        assertThat(DeskTest.textOf(page)).contains("Please open the link that Ownsay shows");
        assertThat(text("Name of the home").text()).isEqualTo("Elm Court");
        assertThat(homes.findDefault()).isEmpty();
    }

    private void fill() {
        text("Name of the home").type("Elm Court");
        text("Your name").type("Maryam");
        text("Name you sign in with").type("maryam");
        password().type("four plain words", "four plain words");
    }

    private void submit() {
        var form = all(Form.class).findFirst().orElseThrow();
        ComponentUtil.fireEvent(form, new Form.Submitted(form, true));
    }

    private NewPassword password() {
        return all(NewPassword.class).findFirst().orElseThrow();
    }

    private TextField text(String label) {
        return all(TextField.class)
                .filter(field -> DeskTest.textOf(field).startsWith(label))
                .findFirst()
                .orElseThrow();
    }

    private <T extends Component> Stream<T> all(Class<T> type) {
        return below(page).filter(type::isInstance).map(type::cast);
    }

    private static Stream<Component> below(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(SetUpFormTest::below));
    }
}
