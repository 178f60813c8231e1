package org.ownsay.desk.accounts;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.ownsay.access.Staffing;
import org.ownsay.desk.form.Check;
import org.ownsay.desk.form.Form;
import org.ownsay.desk.form.NewPassword;
import org.ownsay.desk.form.TextField;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.desk.shell.DeskLayout;
import org.ownsay.desk.shell.SignedIn;
import org.ownsay.storage.DurableCommit;

/** Where everybody changes their own password, and nobody another's. */
@Route(value = "desk/password", layout = DeskLayout.class)
@PermitAll
class PasswordView extends Main implements HasDynamicTitle {

    private final SignedIn signedIn;
    private final AtDesk desk;
    private final Staffing staffing;
    private final DurableCommit durable;
    private final TextField current;
    private final NewPassword password;
    private final Form form;

    PasswordView(SignedIn signedIn, Staffing staffing, DurableCommit durable) {
        this.signedIn = signedIn;
        this.desk = signedIn.get();
        this.staffing = staffing;
        this.durable = durable;
        current = TextField.password(desk.text("desk.password.current"), "current-password");
        password = new NewPassword(desk::text);
        form = new Form(desk::text, "desk.password.submit", this::submit).with(current, password);
        form.addClassName("card");
        add(new H1(getPageTitle()), form);
    }

    private void submit() {
        var check = new Check();
        password.check(check);
        if (!check.isFine()) {
            return;
        }
        var isChanged = staffing.changePassword(desk.staff().id(), current.secret(), password.get());
        if (new Check()
                .that(isChanged, current, desk.text("desk.password.wrong"))
                .isFine()) {
            signedIn.goOnAs(staffing.loadUserByUsername(desk.staff().signIn())); // every other screen is signed out
            durable.sync();
            current.clear();
            password.clear();
            form.says(desk.text("desk.password.changed"));
        }
    }

    @Override
    public String getPageTitle() {
        return desk.text("desk.password.title");
    }
}
