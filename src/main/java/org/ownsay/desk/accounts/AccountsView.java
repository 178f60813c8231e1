package org.ownsay.desk.accounts;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.ownsay.access.Role;
import org.ownsay.access.StaffMember;
import org.ownsay.access.Staffing;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.desk.shell.Card;
import org.ownsay.desk.shell.DeskLayout;
import org.ownsay.desk.shell.SignedIn;
import org.ownsay.language.Languages;
import org.ownsay.storage.DurableCommit;

/** Who works here and may sign in. For managers. */
@Route(value = "desk/accounts", layout = DeskLayout.class)
@RolesAllowed("MANAGER")
class AccountsView extends Main implements HasDynamicTitle {

    private final AtDesk desk;
    private final Staffing staffing;
    private final UnorderedList list = new UnorderedList();

    AccountsView(SignedIn signedIn, Staffing staffing, DurableCommit durable) {
        this.desk = signedIn.get();
        this.staffing = staffing;
        add(
                new H1(getPageTitle()),
                new Card(desk.text("desk.accounts.list")).with(list),
                new Card(desk.text("desk.accounts.add")).with(new AccountForm(desk, staffing, durable, this::show)));
        show();
    }

    private void show() {
        list.removeAll();
        staffing.list(desk.home().id()).forEach(member -> list.add(row(member)));
    }

    private ListItem row(StaffMember member) {
        var role = desk.text(member.role() == Role.MANAGER ? "desk.role.manager" : "desk.role.staff");
        var name = new Span(desk.text("desk.signed-in", Map.of("name", member.name(), "role", role)));
        name.addClassName("strong");
        var how = new Paragraph(desk.text(
                "desk.accounts.signs-in",
                Map.of("name", member.signIn(), "language", Languages.ownName(member.language()))));
        how.addClassNames("quiet", "small");
        var row = new ListItem(name, how);
        row.addClassName("account");
        return row;
    }

    @Override
    public String getPageTitle() {
        return desk.text("desk.accounts.title");
    }
}
