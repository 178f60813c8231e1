package org.ownsay.desk.pictures;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.ownsay.board.OptionId;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.symbols.Depiction;
import org.ownsay.symbols.Picture;

/** An option with what shows it, and the way to its own page. */
final class OptionTile extends ListItem {

    OptionTile(OptionId option, String label, Eyes eyes, AtDesk desk) {
        var shown = eyes.find(option);
        var word = new Span(label);
        word.addClassName("strong");
        var reason =
                new Span(shown.map(found -> Reason.of(found, desk)).orElseGet(() -> desk.text("desk.pictures.word")));
        reason.addClassNames("quiet", "small");
        var tile = new Anchor(eyes.address(option), sight(shown.map(Depiction::picture), label), word, reason);
        tile.addClassName("tile");
        add(tile);
    }

    /** Words name it beside: what is drawn, or the word standing large, says nothing more. */
    static Component sight(Optional<Picture> picture, String label) {
        return picture.<Component>map(OptionTile::image).orElseGet(() -> {
            var large = new Span(label);
            large.addClassName("large-word");
            large.getElement().setAttribute("aria-hidden", "true");
            return large;
        });
    }

    private static Image image(Picture picture) {
        var image = new Image(picture.address(), "");
        image.getElement().setAttribute("loading", "lazy");
        return image;
    }
}
