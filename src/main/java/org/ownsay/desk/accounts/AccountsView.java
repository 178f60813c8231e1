package org.ownsay.desk.accounts;

import com.ibm.icu.text.Collator;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import org.ownsay.access.StaffMember;
import org.ownsay.access.Staffing;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.desk.shell.Card;
import org.ownsay.desk.shell.DeskLayout;
import org.ownsay.desk.shell.SignedIn;
import org.ownsay.storage.DurableCommit;

/** Who works here and may sign in. For managers. */
@Route(value = "desk/accounts", layout = DeskLayout.class)
@RolesAllowed("MANAGER")
class AccountsView extends Main implements HasDynamicTitle {

    private final AtDesk desk;
    private final Staffing staffing;
    private final DurableCommit durable;
    private final UnorderedList list = new UnorderedList();

    AccountsView(SignedIn signedIn, Staffing staffing, DurableCommit durable) {
        this.desk = signedIn.get();
        this.staffing = staffing;
        this.durable = durable;
        add(
                new H1(getPageTitle()),
                new Card(desk.text("desk.accounts.list")).with(list),
                new Card(desk.text("desk.accounts.add")).with(new AccountForm(desk, staffing, durable, this::show)));
        show();
    }

    private void show() {
        list.removeAll();
        staffing.list(desk.home().id()).stream()
                .sorted(Comparator.comparing(StaffMember::name, Collator.getInstance(desk.language())))
                .forEach(member -> list.add(new AccountRow(member, desk, () -> close(member))));
    }

    private void close(StaffMember member) {
        staffing.close(member.id(), desk.staff());
        durable.sync();
        show();
    }

    @Override
    public String getPageTitle() {
        return desk.text("desk.accounts.title");
    }
}
