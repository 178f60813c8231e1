package org.ownsay.desk.pictures;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ownsay.board.OptionId;
import org.ownsay.desk.form.Form;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.desk.shell.Card;
import org.ownsay.symbols.Depiction;
import org.ownsay.symbols.Hanging;

/** Everything that shows one option, the picture that wins first. */
final class ShownCard extends Card {

    private final HomePhotos photos;
    private final List<Hanging> hanging;
    private final Runnable whenTakenDown;
    private final AtDesk desk;

    ShownCard(OptionId option, String label, Eyes eyes, HomePhotos photos, Runnable whenTakenDown, AtDesk desk) {
        super(desk.text("desk.pictures.shows"));
        this.photos = photos;
        this.hanging = photos.list(option, desk);
        this.whenTakenDown = whenTakenDown;
        this.desk = desk;
        var list = new OrderedList();
        list.addClassName("depictions");
        var depictions = eyes.list(option);
        var winner = eyes.find(option);
        eyes.findNote(desk).ifPresent(this::add);
        depictions.forEach(depiction -> {
            var about = about(depiction, winner.filter(depiction::equals).isPresent());
            list.add(new ListItem(OptionTile.sight(Optional.of(depiction.picture()), label), about));
        });
        if (depictions.isEmpty()) {
            var nothing = new Div(new Paragraph(desk.text("desk.pictures.shows-nothing")));
            list.add(new ListItem(OptionTile.sight(Optional.empty(), label), nothing));
        }
        add(list);
    }

    private Div about(Depiction depiction, boolean wins) {
        var reason = new Paragraph(Reason.of(depiction, desk));
        reason.addClassName("strong");
        var about = new Div(reason);
        if (wins) {
            var now = new Span(desk.text("desk.pictures.shows-now"));
            now.addClassName("tag");
            about.add(now);
        }
        if (depiction.pack() != null) {
            about.add(quiet(depiction.picture().credit()));
        }
        hanging.stream()
                .filter(photo -> photo.address().equals(depiction.picture().address()))
                .forEach(photo -> about.add(brought(photo), takeDown(photo, depiction)));
        return about;
    }

    private Paragraph brought(Hanging photo) {
        return quiet(desk.text(
                "desk.pictures.brought",
                Map.of("name", photos.broughtBy(photo, desk), "at", desk.clock(photo.takenAt()))));
    }

    private static Paragraph quiet(String text) {
        var quiet = new Paragraph(text);
        quiet.addClassNames("quiet", "small");
        return quiet;
    }

    /** Nothing is asked: it is kept, and what stood there before is shown again. */
    private Form takeDown(Hanging photo, Depiction depiction) {
        return new Form(desk::text, "desk.pictures.take-down." + Reason.key(depiction.whence()), () -> {
                    photos.takeDown(photo, desk);
                    whenTakenDown.run();
                })
                .quietly();
    }
}
