package org.ownsay.desk.tablets;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.ownsay.access.Enrolment;
import org.ownsay.access.KnownTablet;
import org.ownsay.access.SafeWays;
import org.ownsay.access.TabletId;
import org.ownsay.access.Unlocking;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.desk.shell.DeskAddress;
import org.ownsay.desk.shell.DeskLayout;
import org.ownsay.desk.shell.SignedIn;
import org.ownsay.person.Lending;
import org.ownsay.person.People;

/** Which screens may speak for people, and which may no more. */
@Route(value = "desk/tablets", layout = DeskLayout.class)
@PermitAll
class TabletsView extends Main implements HasDynamicTitle {

    private final AtDesk desk;
    private final Enrolment enrolment;
    private final ThisScreen thisScreen;
    private final SafeWays ways;
    private final Lending lending;
    private final People people;
    private final Div safe = new Div();
    private final UnorderedList list = new UnorderedList();

    TabletsView(
            SignedIn signedIn,
            Enrolment enrolment,
            ThisScreen thisScreen,
            SafeWays ways,
            Unlocking unlocking,
            Lending lending,
            People people) {
        this.desk = signedIn.get();
        this.enrolment = enrolment;
        this.thisScreen = thisScreen;
        this.ways = ways;
        this.lending = lending;
        this.people = people;
        var make = new Anchor(DeskAddress.THIS_TABLET, desk.text("desk.tablets.make"));
        make.addClassNames("btn", "btn--main", "push");
        var header = new Header(new H1(desk.text("desk.tablets.title")), make);
        header.addClassName("top");
        list.addClassName("people");
        add(header, list, new PinCard(desk, unlocking), safe);
        show();
    }

    private void show() {
        var here = thisScreen.find().map(tablet -> tablet.id());
        list.removeAll();
        var tablets = enrolment.list(desk.home().id());
        var living = people.listByHome(desk.home().id());
        for (var tablet : tablets) {
            var id = tablet.tablet().id();
            var isHere = here.filter(id::equals).isPresent();
            list.add(new TabletCard(tablet, isHere, desk, place -> rename(id, place), () -> revoke(id))
                    .used(useOf(tablet.tablet()), living, use -> use(id, use)));
        }
        if (list.getComponentCount() == 0) {
            list.add(new ListItem(new Paragraph(desk.text("desk.tablets.none"))));
        }
        safe.removeAll();
        SafeCard.find(ways, tablets, desk).ifPresent(safe::add);
    }

    private Use useOf(KnownTablet tablet) {
        return new Use(lending.findWhose(tablet).orElse(null), enrolment.isFullScreen(tablet.id()));
    }

    private void use(TabletId tablet, Use use) {
        var whose = use.whose();
        lending.lend(tablet, desk.home().id(), whose == null ? null : whose.id());
        enrolment.fill(tablet, desk.home().id(), use.fullScreen());
        show();
    }

    private void rename(TabletId tablet, String place) {
        enrolment.rename(tablet, desk.home().id(), place);
        show();
    }

    private void revoke(TabletId tablet) {
        enrolment.revoke(tablet, desk.staff());
        show();
    }

    @Override
    public String getPageTitle() {
        return desk.text("desk.tablets.title");
    }
}
