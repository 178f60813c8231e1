package org.ownsay.desk.evidence;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.ownsay.board.Chosen;
import org.ownsay.board.Response;
import org.ownsay.desk.said.InLanguage;
import org.ownsay.desk.shell.Icon;

/** An option where it stood, marked where it was chosen. */
final class Slot extends ListItem {

    Slot(Shown shown, Account account) {
        addClassName("slot");
        var first =
                Locale.forLanguageTag(account.evidence().sitting().occasion().firstLanguage());
        var label = new Span(new InLanguage(shown.offered().label(), first));
        label.addClassName("strong");
        Stream.ofNullable(shown.offered().picture())
                .map(picture -> new Image(picture, ""))
                .forEach(this::add);
        add(label);
        var inOurs = account.sayings()
                .label(
                        new Chosen(Response.OPTION, shown.offered().option(), null, null),
                        account.desk().language());
        if (!inOurs.equals(shown.offered().label())) {
            add(quiet(inOurs));
        }
        add(quiet(account.text("desk.evidence.place", Map.of("page", shown.page(), "place", shown.place()))));
        if (shown.isChosen()) {
            addClassName("is-chosen");
            add(chosen(account));
        }
    }

    static Span chosen(Account account) {
        var chosen = new Span(new Icon("check"), new Span(account.text("desk.evidence.chosen")));
        chosen.addClassName("chosen");
        return chosen;
    }

    private static Span quiet(String text) {
        var quiet = new Span(text);
        quiet.addClassNames("quiet", "small");
        return quiet;
    }
}
