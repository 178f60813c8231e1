package org.ownsay.desk.accounts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.ownsay.access.Role;
import org.ownsay.access.StaffMember;
import org.ownsay.desk.form.Form;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.language.Languages;

/** Somebody who may sign in, and the way to close their account, after a yes. Nobody closes their own. */
final class AccountRow extends ListItem {

    private final StaffMember member;
    private final AtDesk desk;
    private final Runnable close;
    private final Div actions = new Div();

    AccountRow(StaffMember member, AtDesk desk, Runnable close) {
        this.member = member;
        this.desk = desk;
        this.close = close;
        var role = desk.text(member.role() == Role.MANAGER ? "desk.role.manager" : "desk.role.staff");
        var name = new Span(desk.text("desk.signed-in", Map.of("name", member.name(), "role", role)));
        name.addClassName("strong");
        var how = new Paragraph(desk.text(
                "desk.accounts.signs-in",
                Map.of("name", member.signIn(), "language", Languages.ownName(member.language()))));
        how.addClassNames("quiet", "small");
        addClassName("account");
        add(name, how);
        if (!member.id().equals(desk.staff().id())) {
            actions.addClassName("row");
            add(actions);
            showAction();
        }
    }

    private void showAction() {
        actions.removeAll();
        actions.add(button("desk.accounts.close", this::ask));
    }

    private void ask() {
        var question = new Paragraph(desk.text("desk.accounts.close.question", Map.of("name", member.name())));
        actions.removeAll();
        actions.add(
                question,
                new Form(desk::text, "desk.accounts.close.yes", close),
                button("desk.form.cancel", this::showAction));
    }

    private NativeButton button(String key, Runnable pressed) {
        var button = new NativeButton(desk.text(key), click -> pressed.run());
        button.addClassName("btn");
        return button;
    }
}
