package org.ownsay.desk.phrases;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Map;
import org.ownsay.desk.form.Removing;
import org.ownsay.desk.form.Removing.Asked;
import org.ownsay.desk.said.HearIt;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.language.Languages;
import org.ownsay.person.Person;
import org.ownsay.person.Phrase;

/** A phrase in each of its languages, who wrote it, and what can be done with it. */
final class PhraseRow extends ListItem {

    private final Phrase phrase;
    private final AtDesk desk;

    PhraseRow(Phrase phrase, Person person, boolean isFirst, Prepared prepared, Runnable whenChanged, AtDesk desk) {
        this.phrase = phrase;
        this.desk = desk;
        var words = new Div();
        words.addClassName("row");
        prepared.findPicture(phrase, person).ifPresent(address -> {
            var image = new Image(address, "");
            image.addClassName("phrase-picture");
            words.add(image);
        });
        var acts = new Div();
        acts.addClassName("row");
        phrase.words().forEach((tag, text) -> {
            var language = Locale.forLanguageTag(tag);
            words.add(said(text, language));
            acts.add(new HearIt(
                    desk.text("desk.person.voice.hear"),
                    desk.text("desk.voices.hear-of", Map.of("words", text)),
                    desk.text("desk.person.voice.none"),
                    () -> prepared.findSound(text, language, person, desk)));
        });
        if (!isFirst) {
            acts.add(button(
                    "desk.phrases.earlier",
                    "desk.phrases.earlier-of",
                    () -> prepared.moveEarlier(phrase),
                    whenChanged));
        }
        acts.add(new Removing(desk::text, asked(), () -> {
            prepared.remove(phrase, desk);
            whenChanged.run();
        }));
        var who = new Paragraph(desk.text(
                "desk.phrases.by",
                Map.of("name", prepared.writtenBy(phrase, desk), "at", desk.clock(phrase.writtenAt()))));
        who.addClassNames("quiet", "small");
        add(words, who, acts);
    }

    private static Span said(String text, Locale language) {
        var words = new Span(text);
        words.addClassName("name");
        words.getElement()
                .setAttribute("lang", language.toLanguageTag())
                .setAttribute("dir", Languages.direction(language));
        return words;
    }

    private NativeButton button(String label, String name, Runnable deed, Runnable whenChanged) {
        var button = new NativeButton(desk.text(label), click -> {
            deed.run();
            whenChanged.run();
        });
        button.addClassName("btn");
        button.setAriaLabel(named(name));
        return button;
    }

    private Asked asked() {
        return new Asked(
                "desk.voices.remove",
                named("desk.voices.remove-of"),
                named("desk.voices.remove.question"),
                "desk.voices.remove.yes");
    }

    private String named(String key) {
        return desk.text(key, Map.of("words", phrase.words().values().iterator().next()));
    }
}
