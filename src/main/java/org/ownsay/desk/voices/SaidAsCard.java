package org.ownsay.desk.voices;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.Map;
import org.ownsay.desk.form.Check;
import org.ownsay.desk.form.Form;
import org.ownsay.desk.form.TextField;
import org.ownsay.desk.said.HearIt;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.desk.shell.Card;
import org.ownsay.language.Languages;
import org.ownsay.speech.Pronouncing;
import org.ownsay.speech.Pronunciation;

/** Which words a voice says otherwise than they are written, with a way to try it before it is kept. */
final class SaidAsCard extends Card {

    private final Locale language;
    private final HomeSounds sounds;
    private final Runnable whenChanged;
    private final AtDesk desk;
    private final TextField written;
    private final TextField said;

    SaidAsCard(Locale language, HomeSounds sounds, Runnable whenChanged, AtDesk desk) {
        super(desk.text("desk.voices.said-as"));
        this.language = language;
        this.sounds = sounds;
        this.whenChanged = whenChanged;
        this.desk = desk;
        written =
                TextField.of(desk.text("desk.voices.said-as.written"), "").in(language, Languages.direction(language));
        said = TextField.of(desk.text("desk.voices.said-as.said"), "")
                .in(language, Languages.direction(language))
                .helping(desk.text("desk.voices.said-as.said.help"));
        var label = desk.text("desk.person.voice.hear");
        var tryOut = new HearIt(
                label,
                label,
                desk.text("desk.voices.said-as.silent"),
                () -> sounds.findSound(said.text(), language, desk));
        var list = new UnorderedList();
        list.addClassName("stack");
        sounds.pronunciations(language, desk).forEach(one -> list.add(row(one)));
        addClassName("stack");
        add(
                new Paragraph(desk.text("desk.voices.said-as.help")),
                list,
                new Form(desk::text, "desk.form.save", this::keep)
                        .with(written, said, tryOut)
                        .quietly());
    }

    private void keep() {
        var check = new Check()
                .that(written.isFilled(), written, desk.text("desk.form.missing"))
                .that(said.isFilled(), said, desk.text("desk.form.missing"))
                .that(canBeSaid(written), written, desk.text("desk.voices.nothing-to-say"))
                .that(canBeSaid(said), said, desk.text("desk.voices.nothing-to-say"));
        if (check.isFine()) {
            sounds.say(language, written.text(), said.text(), desk);
            whenChanged.run();
        }
    }

    private static boolean canBeSaid(TextField field) {
        return Pronouncing.asSaid(field.text(), Pronouncing.MOST_WRITTEN_CHARACTERS)
                .isPresent();
    }

    private ListItem row(Pronunciation one) {
        var words =
                new Span(desk.text("desk.voices.said-as.row", Map.of("written", one.written(), "said", one.said())));
        var hear = new HearIt(
                desk.text("desk.person.voice.hear"),
                desk.text("desk.voices.hear-of", Map.of("words", one.written())),
                desk.text("desk.voices.said-as.silent"),
                () -> sounds.findSound(one.written(), language, desk));
        var remove = new NativeButton(desk.text("desk.voices.remove"), click -> {
            sounds.forget(one, desk);
            whenChanged.run();
        });
        remove.addClassName("btn");
        remove.setAriaLabel(desk.text("desk.voices.remove-of", Map.of("words", one.written())));
        var row = new ListItem(words, hear, remove);
        row.addClassName("row");
        return row;
    }
}
