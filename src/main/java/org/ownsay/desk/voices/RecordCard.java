package org.ownsay.desk.voices;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.Map;
import org.ownsay.desk.form.Check;
import org.ownsay.desk.form.Form;
import org.ownsay.desk.form.TextField;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.desk.shell.Card;
import org.ownsay.language.Languages;
import org.ownsay.speech.Take;
import org.ownsay.speech.Taping;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Where something is recorded: looked for or written down, spoken, listened to, and kept. */
final class RecordCard extends Card {

    private static final int MOST_FOUND = 20;

    private final HeardTexts heard;
    private final HomeSounds sounds;
    private final Runnable whenKept;
    private final AtDesk desk;
    private final Locale language;
    private final TextField words;
    private final Form looking;
    private final UnorderedList found = new UnorderedList();
    private final Div recorder = new Div();
    private final Paragraph outcome = new Paragraph();

    RecordCard(Locale language, HeardTexts heard, HomeSounds sounds, Runnable whenKept, AtDesk desk) {
        super(desk.text("desk.voices.record"));
        this.language = language;
        this.heard = heard;
        this.sounds = sounds;
        this.whenKept = whenKept;
        this.desk = desk;
        words = TextField.of(desk.text("desk.voices.words"), "")
                .in(language, Languages.direction(language))
                .helping(desk.text("desk.voices.words.help"));
        looking =
                new Form(desk::text, "desk.voices.find", this::look).with(words).quietly();
        outcome.getElement().setAttribute("role", "status");
        recorder.addClassName("stack");
        addClassName("stack");
        add(looking, found, recorder, outcome);
    }

    /** Somebody chose what is to be recorded. */
    void begin(String text) {
        outcome.setText("");
        looking.says("");
        found.removeAll();
        recorder.removeAll();
        var chosen = new Paragraph(text);
        chosen.addClassName("to-say");
        chosen.getElement()
                .setAttribute("lang", language.toLanguageTag())
                .setAttribute("dir", Languages.direction(language))
                .setAttribute("tabindex", "-1");
        var speaker = TextField.of(
                        desk.text("desk.voices.speaker"), desk.staff().name())
                .helping(desk.text("desk.voices.speaker.help"));
        var how = new Paragraph(desk.text("desk.voices.say-this"));
        recorder.add(how, chosen, speaker, new VoiceRecorder(take -> keep(take, text, speaker), this::end, desk));
        chosen.getElement().callJsFunction("scrollIntoView");
        chosen.getElement().callJsFunction("focus");
    }

    private void look() {
        recorder.removeAll();
        found.removeAll();
        outcome.setText("");
        var check = new Check().that(words.isFilled(), words, desk.text("desk.form.missing"));
        if (!check.isFine()) {
            return;
        }
        var typed = words.text();
        var texts = heard.find(typed, language, MOST_FOUND, desk);
        texts.forEach(text -> found.add(new ListItem(choose(text))));
        if (!texts.contains(typed)) {
            found.add(new ListItem(choose(typed)));
        }
        looking.says(desk.text("desk.voices.found", Map.of("count", texts.size())));
    }

    private NativeButton choose(String text) {
        var button = new NativeButton(text, click -> begin(text));
        button.addClassName("btn");
        button.getElement()
                .setAttribute("lang", language.toLanguageTag())
                .setAttribute("dir", Languages.direction(language));
        return button;
    }

    /** @return what is wrong; nothing if all is well */
    private String keep(Take take, String text, TextField speaker) {
        var check = new Check()
                .that(speaker.isFilled(), speaker, desk.text("desk.form.missing"))
                .that(speaker.isShort(), speaker, desk.text("desk.form.long"));
        if (!check.isFine()) {
            return desk.text("desk.voices.speaker.missing");
        }
        if (Taping.asHeard(text).isEmpty()) {
            return desk.text("desk.voices.nothing-to-say");
        }
        try {
            sounds.keep(take, language, text, speaker.text(), desk);
        } catch (DataAccessException | TransactionException unavailable) {
            return desk.text("desk.form.not-kept");
        }
        end();
        words.clear();
        outcome.setText(desk.text("desk.voices.kept", Map.of("words", text)));
        whenKept.run();
        return "";
    }

    private void end() {
        recorder.removeAll();
    }
}
