package org.ownsay.desk.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Optional;
import org.ownsay.access.SafeWay;
import org.ownsay.access.SafeWays;

/** One calm line for staff who came over http where https is there: what is missing, and how it comes. */
final class PlainWay extends Aside {

    private PlainWay(AtDesk desk) {
        addClassName("plain-way");
        add(new Span(desk.text("desk.plain-way")), new Anchor(DeskAddress.INSTALL, desk.text("desk.plain-way.how")));
    }

    static Optional<PlainWay> find(SafeWays ways, AtDesk desk) {
        var request = VaadinServletRequest.getCurrent();
        var isPlain = !request.isSecure()
                && !SafeWay.isHere(request.getServerName())
                && request.getHeader("X-Forwarded-Proto") == null; // somebody's proxy may be on https
        return isPlain ? ways.find().map(way -> new PlainWay(desk)) : Optional.empty();
    }
}
