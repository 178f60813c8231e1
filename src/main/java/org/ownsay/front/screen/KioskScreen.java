package org.ownsay.front.screen;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ownsay.access.KnownTablet;
import org.ownsay.language.Languages;
import org.ownsay.person.AccessProfile;
import org.ownsay.person.PersonId;
import org.ownsay.person.Theme;

/**
 * A person's screen: one grid, always the same. The strip is part of it, so that no screen can forget it. In the page its
 * parts come as they are read: what is asked and answered, the strip, and last the other language.
 */
@Tag("kiosk-screen")
@JsModule("./kiosk-screen.ts")
@StyleSheet("styles/kiosk.css")
public final class KioskScreen extends HtmlContainer {

    private static final AccessProfile FOR_EVERYBODY = new AccessProfile(3, Theme.CALM, 24);

    private final Wording wording;
    private final HelpStrip strip;

    /** @param person whose screen it is; nobody's yet before they have said who they are */
    public KioskScreen(Wording wording, KnownTablet tablet, @Nullable PersonId person) {
        this.wording = wording;
        addClassName("kiosk");
        var element = getElement()
                .setAttribute("role", "main")
                .setAttribute("lang", wording.firstTag())
                .setAttribute("dir", Languages.direction(wording.first()))
                .setAttribute("px-per-mm", String.valueOf(tablet.pxPerMm()))
                .setAttribute("go-on", wording.readings("kiosk.go-on"));
        element.setAttribute(
                "words",
                wording.words(
                        "oneMoment", "screen.one-moment",
                        "touchToHear", "screen.touch-to-hear",
                        "noVoice", "screen.no-voice",
                        "scanChoose", "screen.scan-choose",
                        "scanStart", "screen.scan-start"));
        looksFor(FOR_EVERYBODY).selectedAs(FOR_EVERYBODY);
        Hearing.of(wording.heard(), element);
        strip = new HelpStrip(wording, person);
        add(strip);
    }

    public KioskScreen looksFor(AccessProfile profile) {
        Looks.of(profile, getElement());
        return this;
    }

    /** How the person in front of it selects. */
    public KioskScreen selectedAs(AccessProfile profile) {
        getElement().setAttribute("ways-in", WaysIn.of(profile, wording.heard()).json());
        return this;
    }

    /** Nobody's screen yet: it listens to all that those who may come select with. */
    public KioskScreen selectedByAnyOf(List<AccessProfile> profiles) {
        getElement()
                .setAttribute(
                        "ways-in", WaysIn.ofAnyOf(profiles, wording.heard()).json());
        return this;
    }

    /** Nobody is in front of it: there is nothing to hide and nothing to ask. */
    public KioskScreen resting() {
        getElement().setAttribute("resting", true);
        return this;
    }

    /** There is no row of other answers: the body goes down to the foot. */
    public KioskScreen tall() {
        addClassName("kiosk--tall");
        return this;
    }

    /** The heading, which is spoken when somebody arrives, and what stands beside it. */
    public KioskScreen ask(Function<Locale, String> heading, Component... beside) {
        var first = wording.above(heading);
        var h1 = new H1(first.text());
        inItsLanguage(h1.getElement(), first).setAttribute("tabindex", "-1");
        wording.below(heading).ifPresent(second -> h1.add(second(second)));
        var ask = part("ask", h1);
        ask.add(beside);
        getElement().setAttribute("said", wording.said(heading));
        return this;
    }

    /** Something else than a heading stands on top; this is what is spoken on arrival. */
    public KioskScreen top(Component top, Function<Locale, String> spoken) {
        part("ask", top);
        getElement().setAttribute("said", wording.said(spoken));
        return this;
    }

    /** @param classes how it is laid out, in the words of {@code kiosk.css} */
    public KioskScreen body(String classes, String label, Component... tiles) {
        return group("body " + classes, label, tiles);
    }

    public KioskScreen foot(String label, Component... tiles) {
        return group("foot tiles", label, tiles);
    }

    /** Read and scanned in this order: what is asked goes before the strip. */
    public KioskScreen with(Component part) {
        addComponentAtIndex(indexOf(strip), part);
        return this;
    }

    /** The tile that puts another language first. */
    public KioskScreen otherLanguage(PictureTile tile) {
        add(tile);
        return this;
    }

    /** The name of the heading's own row, for screens that lay it out otherwise. */
    public KioskScreen askAs(String classes) {
        getChildren()
                .filter(child -> child.getElement().getClassList().contains("ask"))
                .forEach(ask -> ask.getElement().getClassList().add(classes));
        return this;
    }

    private KioskScreen group(String classes, String label, Component... tiles) {
        var group = part(classes, tiles);
        if (!label.isEmpty()) {
            group.getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        }
        return this;
    }

    private Div part(String classes, Component... content) {
        var part = new Div(content);
        part.addClassNames(classes.split(" "));
        with(part);
        return part;
    }

    private static Span second(Reading text) {
        var second = new Span(text.text());
        second.addClassName("second");
        inItsLanguage(second.getElement(), text);
        return second;
    }

    private static Element inItsLanguage(Element element, Reading text) {
        return element.setAttribute("lang", text.tag()).setAttribute("dir", Languages.direction(text.language()));
    }
}
