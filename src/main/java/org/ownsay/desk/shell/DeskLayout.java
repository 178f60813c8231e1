package org.ownsay.desk.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import jakarta.annotation.security.PermitAll;
import org.ownsay.access.SafeWays;
import org.ownsay.language.Languages;

/** What stands around every screen of the desk: where one can go, and who is signed in. */
@StyleSheet("styles/desk.css")
@PermitAll
public class DeskLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final AtDesk desk;
    private final Side side;
    private String address = "";

    DeskLayout(SignedIn signedIn, SafeWays ways) {
        desk = signedIn.get();
        side = new Side(desk, signedIn::signOut);
        addClassName("desk");
        getElement()
                .setAttribute("data-theme", "calm")
                .setAttribute("lang", desk.language().toLanguageTag())
                .setAttribute("dir", Languages.direction(desk.language()));
        add(skip());
        PlainWay.find(ways, desk).ifPresent(this::add);
        add(side, new StaySignedIn(desk));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        ui.setLocale(desk.language());
        ui.getPage()
                .executeJs(
                        "document.documentElement.lang = $0; document.documentElement.dir = $1",
                        desk.language().toLanguageTag(),
                        Languages.direction(desk.language()));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var before = address;
        address = "/" + event.getLocation().getPath();
        side.isAt(address);
        if (!before.isEmpty() && !before.equals(address)) {
            goToHeading(); // what was pressed is gone, and a new page is read from its heading on
        }
    }

    /** For those who would have to go past all the ways at the side. Seen by whoever comes to it by keyboard. */
    private NativeButton skip() {
        var skip = new NativeButton(desk.text("desk.skip"), click -> goToHeading());
        skip.addClassNames("btn", "skip");
        return skip;
    }

    private void goToHeading() {
        getElement()
                .executeJs(
                        "const heading = this.querySelector('main h1'); heading?.setAttribute('tabindex', '-1'); heading?.focus()");
    }
}
