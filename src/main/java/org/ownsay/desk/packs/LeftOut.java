package org.ownsay.desk.packs;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.Map;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.symbols.Skipped;
import org.ownsay.symbols.SymbolPack;
import org.ownsay.symbols.SymbolPack.State;

/** What of a pack did not come in, each by its name, folded up. It is written down once nothing more is added to it. */
final class LeftOut extends Div {

    private final AtDesk desk;

    LeftOut(AtDesk desk) {
        this.desk = desk;
    }

    void show(SymbolPack pack) {
        removeAll();
        setVisible(pack.state() != State.BRINGING && !pack.skipped().isEmpty());
        if (isVisible()) {
            var list = new UnorderedList();
            list.addClassName("left-out");
            pack.skipped().forEach(skipped -> list.add(item(skipped)));
            add(new NativeDetails(
                    desk.text(
                            "desk.packs.left-out",
                            Map.of("count", pack.skipped().size())),
                    list));
        }
    }

    private ListItem item(Skipped skipped) {
        var entry = new Span(skipped.entry());
        entry.addClassName("strong");
        entry.getElement().setAttribute("dir", "auto");
        var why = new Span(desk.text("desk.packs.left-out."
                + skipped.why().name().toLowerCase(Locale.ROOT).replace('_', '-')));
        return new ListItem(entry, why);
    }
}
