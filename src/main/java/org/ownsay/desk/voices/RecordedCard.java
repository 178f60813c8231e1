package org.ownsay.desk.voices;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.ownsay.desk.form.Removing;
import org.ownsay.desk.form.Removing.Asked;
import org.ownsay.desk.said.HearIt;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.desk.shell.Card;
import org.ownsay.language.Languages;
import org.ownsay.speech.Recording;

/** What is recorded in one language: who says it, since when, to be heard, recorded anew or removed. */
final class RecordedCard extends Card {

    private final HomeSounds sounds;
    private final Consumer<String> record;
    private final Runnable whenRemoved;
    private final AtDesk desk;

    RecordedCard(Locale language, HomeSounds sounds, Consumer<String> record, Runnable whenRemoved, AtDesk desk) {
        super(desk.text("desk.voices.recorded"));
        this.sounds = sounds;
        this.record = record;
        this.whenRemoved = whenRemoved;
        this.desk = desk;
        var recordings = sounds.recordings(language, desk);
        addClassName("stack");
        add(recordings.isEmpty() ? new Paragraph(desk.text("desk.voices.recorded.none")) : list(recordings));
    }

    private UnorderedList list(List<Recording> recordings) {
        var list = new UnorderedList();
        list.addClassName("stack");
        recordings.forEach(recording -> list.add(row(recording)));
        return list;
    }

    private ListItem row(Recording recording) {
        var language = Locale.forLanguageTag(recording.language());
        var words = new Span(recording.words());
        words.addClassName("name");
        words.getElement()
                .setAttribute("lang", language.toLanguageTag())
                .setAttribute("dir", Languages.direction(language));
        var who = new Paragraph(desk.text(
                "desk.voices.recorded.by",
                Map.of("name", recording.speaker(), "at", desk.clock(recording.recordedAt()))));
        who.addClassNames("quiet", "small");
        var hear = new HearIt(
                desk.text("desk.person.voice.hear"),
                named("desk.voices.hear-of", recording),
                desk.text("desk.person.voice.none"),
                () -> sounds.findSound(recording.words(), language, desk));
        var again = button("desk.voices.again", "desk.voices.again-of", recording);
        again.addClickListener(click -> record.accept(recording.words()));
        var asked = new Asked(
                "desk.voices.remove",
                named("desk.voices.remove-of", recording),
                named("desk.voices.remove.question", recording),
                "desk.voices.remove.yes");
        var remove = new Removing(desk::text, asked, () -> {
            sounds.remove(recording, desk);
            whenRemoved.run();
        });
        var acts = new Div(hear, again, remove);
        acts.addClassName("row");
        return new ListItem(words, who, acts);
    }

    private NativeButton button(String label, String name, Recording recording) {
        var button = new NativeButton(desk.text(label));
        button.addClassName("btn");
        button.setAriaLabel(named(name, recording));
        return button;
    }

    private String named(String key, Recording recording) {
        return desk.text(key, Map.of("words", recording.words()));
    }
}
