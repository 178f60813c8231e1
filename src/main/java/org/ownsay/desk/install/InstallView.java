package org.ownsay.desk.install;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import java.util.Optional;
import org.ownsay.access.SafeWay;
import org.ownsay.access.SafeWays;
import org.ownsay.language.Languages;
import org.ownsay.language.Texts;

/** Leads whoever holds a tablet from http to https, one picture a step. Opened over https it says that it works. */
@Route("install")
@StyleSheet("styles/desk.css")
@AnonymousAllowed
class InstallView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final SafeWays ways;
    private final Texts texts;
    private String title = "";

    InstallView(SafeWays ways, Texts texts) {
        this.ways = ways;
        this.texts = texts;
        addClassNames("desk", "desk--alone", "desk--wide", "install");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var chosen = parameter(event.getLocation(), "device");
        var page = new InstallPage(texts, language(event), device(chosen), chosen.isPresent());
        var request = VaadinServletRequest.getCurrent();
        dress(page.language());
        title = page.text("desk.install.title");
        removeAll();
        var card = new Section(logo(), languages(page), new H1(title));
        card.addClassNames("card", "stack");
        ways.find()
                .ifPresentOrElse(
                        way -> fill(card, page, way, request),
                        () -> card.add(new Paragraph(page.text("desk.install.none"))));
        add(card);
    }

    private static void fill(Section card, InstallPage page, SafeWay way, VaadinServletRequest request) {
        var host = request.getServerName();
        var safe = way.safeAddress(host);
        var steps = new Div(devices(page), new Steps(page, way, safe));
        steps.addClassName("stack");
        if (request.isSecure()) {
            var here = "https://" + host + ":" + request.getServerPort();
            var again = new NativeDetails(page.text("desk.install.warned"), steps);
            again.setOpen(page.isChosen());
            card.add(new ItWorks(page, here, "http://" + host + ":" + way.plainPort()), again);
        } else {
            card.add(new Paragraph(page.text("desk.install.intro")), new AlreadyTrusted(page, safe));
            card.add(steps);
        }
    }

    private void dress(Locale language) {
        getElement()
                .setAttribute("data-theme", "calm")
                .setAttribute("lang", language.toLanguageTag())
                .setAttribute("dir", Languages.direction(language));
    }

    private static Component languages(InstallPage page) {
        var row = new Div();
        row.addClassName("row");
        for (var other : page.texts().languages()) {
            var link = new Anchor(page.in(other), Languages.ownName(other));
            link.addClassName("btn");
            link.getElement().setAttribute("lang", other.toLanguageTag());
            row.add(mark(link, other.equals(page.language())));
        }
        return row;
    }

    private static Component devices(InstallPage page) {
        var row = new Div();
        row.addClassNames("row", "areas");
        row.getElement().setAttribute("role", "group").setAttribute("aria-label", page.text("desk.install.device"));
        Device.all().forEach(device -> {
            var link = new Anchor(page.on(device), page.text("desk.install.on." + device.key()));
            link.addClassName("btn");
            row.add(mark(link, device == page.device()));
        });
        return row;
    }

    private static Anchor mark(Anchor link, boolean isHere) {
        if (isHere) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private Locale language(BeforeEnterEvent event) {
        var wanted = parameter(event.getLocation(), "language")
                .map(Locale::forLanguageTag)
                .orElse(event.getUI().getLocale());
        return texts.languages().stream()
                .filter(language -> language.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    private static Device device(Optional<String> chosen) {
        var userAgent = VaadinServletRequest.getCurrent().getHeader("User-Agent");
        return Device.of(chosen, userAgent == null ? "" : userAgent);
    }

    private static Optional<String> parameter(Location location, String name) {
        return location.getQueryParameters().getSingleParameter(name);
    }

    private static Image logo() {
        var logo = new Image("/styles/logo.svg", "");
        logo.addClassName("logo");
        return logo;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
