package org.ownsay.desk.install;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;

/** What a screen shows that came over https: all is well, and where to go from here. */
final class ItWorks extends Div {

    /** @param plainAddress where answers may still wait, because a browser keeps what it stored to its address */
    ItWorks(InstallPage page, String safeAddress, String plainAddress) {
        addClassNames("flag", "flag--plain", "stack", "flag--well");
        var start = new Anchor("/", page.text("desk.install.start"));
        start.setRouterIgnore(true); // a person's screen dresses the whole page: it begins with a fresh one
        start.addClassNames("btn", "btn--main", "btn--start");
        add(new H2(page.text("desk.install.works")));
        add(new Paragraph(page.text("desk.install.from-now-on", Map.of("address", safeAddress + "/"))), start);
        add(new Paragraph(page.text("desk.install.waiting", Map.of("address", plainAddress + "/"))));
    }
}
