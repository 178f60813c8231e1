package org.ownsay.desk.voices;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.desk.shell.Card;
import org.ownsay.language.Languages;
import org.ownsay.speech.Recording;
import org.ownsay.speech.Taping;

/** What nobody hears in a language without a voice, as long as nobody records it. */
final class SilentCard extends Card {

    private static final int MOST_LISTED = 30;

    SilentCard(Locale language, HeardTexts heard, HomeSounds sounds, Consumer<String> record, AtDesk desk) {
        super(desk.text("desk.voices.silent"));
        var silent = silent(language, heard, sounds, desk);
        var list = new UnorderedList();
        list.addClassName("stack");
        silent.stream().limit(MOST_LISTED).forEach(text -> list.add(row(text, language, record, desk)));
        addClassName("stack");
        add(new Paragraph(desk.text("desk.voices.silent.count", Map.of("count", silent.size()))), list);
        if (silent.size() > MOST_LISTED) {
            add(new Paragraph(desk.text("desk.voices.silent.more", Map.of("count", silent.size() - MOST_LISTED))));
        }
    }

    private static List<String> silent(Locale language, HeardTexts heard, HomeSounds sounds, AtDesk desk) {
        var recorded =
                sounds.recordings(language, desk).stream().map(Recording::words).collect(Collectors.toSet());
        return heard.list(language, desk).stream()
                .filter(text -> Taping.asHeard(text)
                        .filter(words -> !recorded.contains(words))
                        .isPresent())
                .toList();
    }

    private static ListItem row(String text, Locale language, Consumer<String> record, AtDesk desk) {
        var words = new Span(text);
        words.getElement()
                .setAttribute("lang", language.toLanguageTag())
                .setAttribute("dir", Languages.direction(language));
        var button = new NativeButton(desk.text("desk.voices.record-it"), click -> record.accept(text));
        button.addClassName("btn");
        button.setAriaLabel(desk.text("desk.voices.record-of", Map.of("words", text)));
        var row = new ListItem(words, button);
        row.addClassName("row");
        return row;
    }
}
