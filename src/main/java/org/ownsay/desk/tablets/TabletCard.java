package org.ownsay.desk.tablets;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.ownsay.access.TabletRecord;
import org.ownsay.desk.form.Check;
import org.ownsay.desk.form.Form;
import org.ownsay.desk.form.TextField;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.desk.shell.DeskAddress;
import org.ownsay.person.Person;

/** One tablet: where it is, when it was heard, and what can be done about it. */
final class TabletCard extends ListItem {

    private final TabletRecord tablet;
    private final AtDesk desk;
    private final Div actions = new Div();
    private final Div use = new Div();
    private Runnable askForUse = () -> {};

    TabletCard(TabletRecord tablet, boolean isHere, AtDesk desk, Consumer<String> rename, Runnable revoke) {
        this.tablet = tablet;
        this.desk = desk;
        addClassNames("card", "stack");
        var place = new H2(tablet.tablet().place());
        add(isHere ? new Div(place, tag(desk.text("desk.tablets.here"))) : place);
        add(line("desk.tablets.since", tablet.enrolledAt()));
        if (tablet.revokedAt() instanceof Instant revokedAt) {
            add(line("desk.tablets.revoked", revokedAt));
            return;
        }
        add(
                tablet.heardAt() instanceof Instant heardAt
                        ? line("desk.tablets.heard", heardAt)
                        : new Paragraph(desk.text("desk.tablets.never-heard")));
        if (tablet.heardSafely() instanceof Boolean safely) {
            add(quiet(desk.text(safely ? "desk.tablets.safely" : "desk.tablets.plainly")));
        }
        actions.addClassName("row");
        add(use, actions);
        showActions(rename, revoke);
    }

    private void showActions(Consumer<String> rename, Runnable revoke) {
        var size = new Anchor(DeskAddress.tabletSize(tablet.tablet().id()), desk.text("desk.tablets.size"));
        size.addClassName("btn");
        actions.removeAll();
        actions.add(
                button("desk.tablets.rename", () -> askForPlace(rename, revoke)),
                size,
                button("desk.use.change", () -> askForUse.run()),
                button("desk.tablets.revoke", () -> askWhether(rename, revoke)));
    }

    /** How it is used, and by whom it may be. */
    TabletCard used(Use now, List<Person> people, Consumer<Use> change) {
        use.add(quiet(UseForm.inWords(Optional.ofNullable(now.whose()), desk)));
        if (now.fullScreen()) {
            use.add(quiet(desk.text("desk.use.full-screen")));
        }
        askForUse = () -> {
            var before = actions.getChildren().toList();
            actions.removeAll();
            actions.add(UseForm.of(now, people, desk, change), button("desk.form.cancel", () -> {
                actions.removeAll();
                actions.add(before);
            }));
        };
        return this;
    }

    private void askForPlace(Consumer<String> rename, Runnable revoke) {
        var place =
                TextField.of(desk.text("desk.tablets.place"), tablet.tablet().place());
        var form = new Form(desk::text, "desk.form.save", () -> {
            if (isPlace(place, desk)) {
                rename.accept(place.text());
            }
        });
        actions.removeAll();
        actions.add(form.with(place), button("desk.form.cancel", () -> showActions(rename, revoke)));
    }

    private void askWhether(Consumer<String> rename, Runnable revoke) {
        var question = new Paragraph(desk.text(
                "desk.tablets.revoke.question", Map.of("place", tablet.tablet().place())));
        actions.removeAll();
        actions.add(
                question,
                new Form(desk::text, "desk.tablets.revoke.yes", revoke),
                button("desk.form.cancel", () -> showActions(rename, revoke)));
    }

    static boolean isPlace(TextField place, AtDesk desk) {
        return new Check()
                .that(place.isFilled(), place, desk.text("desk.form.missing"))
                .that(place.isShort(), place, desk.text("desk.form.long"))
                .isFine();
    }

    private NativeButton button(String key, Runnable pressed) {
        var button = new NativeButton(desk.text(key), click -> pressed.run());
        button.addClassName("btn");
        return button;
    }

    private Component line(String key, Instant at) {
        return quiet(desk.text(key, Map.of("at", desk.clock(at))));
    }

    private static Paragraph quiet(String text) {
        var line = new Paragraph(text);
        line.addClassNames("quiet", "small");
        return line;
    }

    private static Span tag(String text) {
        var tag = new Span(text);
        tag.addClassName("tag");
        return tag;
    }
}
