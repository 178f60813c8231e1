package org.ownsay.desk.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.ownsay.access.Role;
import org.ownsay.access.Staffing;
import org.ownsay.desk.DeskTest;
import org.ownsay.desk.MadeHome;
import org.ownsay.desk.form.Form;
import org.ownsay.desk.form.NewPassword;
import org.ownsay.desk.shell.DeskAddress;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.test.context.support.WithUserDetails;

class AccountsViewTest extends DeskTest {

    @Autowired
    Staffing staffing;

    @Autowired
    PasswordEncoder passwords;

    @Test
    @WithUserDetails("maryam")
    void aManagerGivesSomebodyAnAccount() {
        open(DeskAddress.ACCOUNTS);
        text("Name").type("Ben");
        text("Name they sign in with").type("ben");
        this.<Locale>choice("Their language").choose(Locale.forLanguageTag("ur"));
        find(NewPassword.class).single().type("the first of many", "the first of many");
        submit(find(Form.class).single());
        var ben = staffing.loadUserByUsername("ben");
        assertThat(ben.role()).isEqualTo(Role.STAFF);
        assertThat(ben.language()).isEqualTo(Locale.forLanguageTag("ur"));
        assertThat(passwords.matches("the first of many", ben.passwordHash())).isTrue();
        assertThat(textOf(shown())).contains("Ben, staff", "Signs in as ben.", "Ben can sign in now.");
    }

    @Test
    @WithUserDetails("maryam")
    void aSignInBelongsToOnePerson() {
        open(DeskAddress.ACCOUNTS);
        text("Name").type("Another Grace");
        text("Name they sign in with").type("grace");
        find(NewPassword.class).single().type("short", "short");
        submit(find(Form.class).single());
        assertThat(text("Name they sign in with").problem()).contains("Somebody signs in with this already");
        assertThat(text("New password").problem()).contains("At least 12");
        assertThat(text("Name").text()).isEqualTo("Another Grace");
    }

    @Test
    @WithUserDetails("maryam")
    void theNextOneIsNoManagerByAccident() {
        open(DeskAddress.ACCOUNTS);
        text("Name").type("Elsa");
        text("Name they sign in with").type("elsa");
        this.<Role>choice("What they may do").choose(Role.MANAGER);
        find(NewPassword.class).single().type("the first of many", "the first of many");
        submit(find(Form.class).single());
        assertThat(staffing.loadUserByUsername("elsa").role()).isEqualTo(Role.MANAGER);
        assertThat(this.<Role>choice("What they may do").chosen()).isEqualTo(Role.STAFF);
    }

    @Test
    @WithUserDetails("maryam")
    void aManagerClosesAnAccountAfterAYes() {
        var ida = staffing.hire(home.id(), "ida", "Ida", Role.STAFF, Locale.ENGLISH, MadeHome.PASSWORD);
        open(DeskAddress.ACCOUNTS);
        var row = row("Ida");
        test(find(NativeButton.class, row).withText("Close this account").single())
                .click();
        assertThat(textOf(row)).contains("Close the account of Ida?");
        assertThat(staffing.isStill(ida)).isTrue();
        submit(find(Form.class, row).single());
        assertThat(staffing.isStill(ida)).isFalse();
        assertThat(textOf(shown())).doesNotContain("Ida").contains("Grace");
    }

    @Test
    @WithUserDetails("maryam")
    void nobodyClosesTheirOwn() {
        open(DeskAddress.ACCOUNTS);
        assertThat(find(NativeButton.class, row("Maryam")).exists()).isFalse();
    }

    @Test
    void staffAreShownNoAccounts() {
        assertThat(textOf(open(DeskAddress.ACCOUNTS))).doesNotContain("Who may sign in");
        open(DeskAddress.PEOPLE);
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).doesNotContain(DeskAddress.ACCOUNTS);
    }

    @Test
    void everybodyChangesTheirOwnPassword() {
        change("not my password", "a new long password");
        assertThat(text("Password until now").problem()).contains("not the password you sign in with");
        change(MadeHome.PASSWORD, "too short");
        assertThat(text("New password").problem()).contains("At least 12");
        change(MadeHome.PASSWORD, "a new long password");
        assertThat(textOf(shown())).contains("Your password is changed.");
        var grace = staffing.loadUserByUsername("grace");
        assertThat(SecurityContextHolder.getContext().getAuthentication())
                .extracting(Authentication::getPrincipal)
                .isEqualTo(grace);
        assertThat(passwords.matches("a new long password", grace.passwordHash()))
                .isTrue();
        staffing.changePassword(grace.id(), "a new long password", MadeHome.PASSWORD);
    }

    private AccountRow row(String name) {
        return find(AccountRow.class).all().stream()
                .filter(row -> textOf(row).startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private void change(String current, String wanted) {
        open(DeskAddress.TODAY);
        open(DeskAddress.PASSWORD);
        text("Password until now").type(current);
        find(NewPassword.class).single().type(wanted, wanted);
        submit(find(Form.class).single());
    }
}
