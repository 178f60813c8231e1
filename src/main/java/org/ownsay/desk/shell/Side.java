package org.ownsay.desk.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ownsay.access.Role;

/** The ways through the desk: at the side, and on a phone at the foot. */
final class Side extends Nav {

    private final List<Anchor> links = new ArrayList<>();

    Side(AtDesk desk, Runnable signOut) {
        links.add(link(DeskAddress.TODAY, "today", desk.text("desk.nav.today")));
        links.add(link(DeskAddress.PEOPLE, "people", desk.text("desk.nav.people")));
        links.add(link(DeskAddress.PICTURES, "picture", desk.text("desk.nav.pictures")));
        links.add(link(DeskAddress.VOICES, "voice", desk.text("desk.nav.voices")));
        links.add(link(DeskAddress.TABLETS, "tablet", desk.text("desk.nav.tablets")));
        if (desk.staff().role() == Role.MANAGER) {
            links.add(link(DeskAddress.ACCOUNTS, "self", desk.text("desk.nav.accounts")));
        }
        var tablet = link(DeskAddress.TABLET, "hand", desk.text("desk.nav.tablet"));
        tablet.setRouterIgnore(true); // a person's screen dresses the whole page: it begins with a fresh one
        addClassName("side");
        getElement().setAttribute("aria-label", desk.text("desk.nav"));
        var list = new UnorderedList();
        links.forEach(link -> list.add(new ListItem(link)));
        list.add(new ListItem(tablet));
        add(new Div(brand(), list));
        add(me(desk, signOut));
    }

    /** @param address of the screen that is shown */
    void isAt(String address) {
        var here = DeskAddress.section(address);
        links.forEach(link -> mark(link, link.getHref().equals(here), address));
    }

    private static void mark(Anchor link, boolean isHere, String address) {
        if (isHere) {
            link.getElement().setAttribute("aria-current", address.equals(link.getHref()) ? "page" : "true");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }

    private static Paragraph brand() {
        var logo = new Image("/styles/logo.svg", "");
        logo.addClassName("logo");
        var brand = new Paragraph(logo, new Span("Ownsay"));
        brand.addClassName("brand");
        return brand;
    }

    private static Anchor link(String address, String icon, String text) {
        return new Anchor(address, new Icon(icon), new Span(text));
    }

    private static Div me(AtDesk desk, Runnable signOut) {
        var role = desk.text(desk.staff().role() == Role.MANAGER ? "desk.role.manager" : "desk.role.staff");
        var who = new Paragraph(
                desk.text("desk.signed-in", Map.of("name", desk.staff().name(), "role", role)));
        var out = new NativeButton(desk.text("desk.sign-out"), click -> signOut.run());
        out.addClassName("btn");
        var password = new Anchor(DeskAddress.PASSWORD, desk.text("desk.password.title"));
        password.addClassName("act");
        var me = new Div(who, new Paragraph(desk.home().name()), password, out);
        me.addClassName("me");
        return me;
    }
}
