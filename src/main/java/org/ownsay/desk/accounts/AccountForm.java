package org.ownsay.desk.accounts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ownsay.access.Role;
import org.ownsay.access.Staffing;
import org.ownsay.desk.form.Check;
import org.ownsay.desk.form.Choice;
import org.ownsay.desk.form.Form;
import org.ownsay.desk.form.NewPassword;
import org.ownsay.desk.form.TextField;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.language.Languages;
import org.ownsay.storage.DurableCommit;
import org.springframework.dao.DuplicateKeyException;

/** Gives somebody an account. Its first password is told to them by the manager who chose it. */
final class AccountForm extends Div {

    private final AtDesk desk;
    private final Staffing staffing;
    private final DurableCommit durable;
    private final Runnable whenAdded;
    private final TextField name;
    private final TextField signIn;
    private final Choice<Role> role;
    private final Choice<Locale> language;
    private final NewPassword password;
    private final Form form;

    AccountForm(AtDesk desk, Staffing staffing, DurableCommit durable, Runnable whenAdded) {
        this.desk = desk;
        this.staffing = staffing;
        this.durable = durable;
        this.whenAdded = whenAdded;
        name = TextField.of(desk.text("desk.form.name"), "");
        signIn = TextField.of(desk.text("desk.accounts.sign-in"), "").signIn();
        role = new Choice<>(desk.text("desk.accounts.role"), List.of(Role.values()), Role.STAFF, this::inWords);
        language = new Choice<>(
                desk.text("desk.accounts.language"), desk.texts().languages(), desk.language(), Languages::ownName);
        password = new NewPassword(desk::text);
        form = new Form(desk::text, "desk.accounts.add.submit", this::submit)
                .with(columns(name, signIn), columns(role, language), password);
        add(form);
    }

    private void submit() {
        var check = new Check()
                .that(name.isFilled(), name, desk.text("desk.form.missing"))
                .that(name.isShort(), name, desk.text("desk.form.long"))
                .that(signIn.isFilled(), signIn, desk.text("desk.form.missing"))
                .that(signIn.isShort(), signIn, desk.text("desk.form.long"))
                .that(!staffing.isTaken(signIn.text()), signIn, desk.text("desk.form.sign-in-taken"));
        password.check(check);
        if (check.isFine()) {
            hire();
        }
    }

    private void hire() {
        try {
            staffing.hire(
                    desk.home().id(), signIn.text(), name.text(), role.chosen(), language.chosen(), password.get());
            durable.sync();
        } catch (DuplicateKeyException takenMeanwhile) {
            new Check()
                    .that(false, signIn, desk.text("desk.form.sign-in-taken"))
                    .isFine();
            return;
        }
        form.says(desk.text("desk.accounts.added", Map.of("name", name.text())));
        name.clear();
        signIn.clear();
        role.choose(Role.STAFF);
        password.clear();
        whenAdded.run();
    }

    private String inWords(Role held) {
        return desk.text(held == Role.MANAGER ? "desk.role.manager" : "desk.role.staff");
    }

    private static Div columns(Component... fields) {
        var columns = new Div(fields);
        columns.addClassName("columns");
        return columns;
    }
}
