package org.ownsay.desk.voices;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import java.util.Map;
import org.ownsay.desk.form.Choice;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.desk.shell.Card;
import org.ownsay.desk.shell.DeskLayout;
import org.ownsay.desk.shell.SignedIn;
import org.ownsay.language.Languages;
import org.ownsay.language.Translations;

/** How everything is heard, one language at a time: its voice, what the home recorded, and what nobody hears yet. */
@Route(value = "desk/voices", layout = DeskLayout.class)
@PermitAll
class VoicesView extends Main implements HasDynamicTitle {

    private final AtDesk desk;
    private final HeardTexts heard;
    private final HomeSounds sounds;
    private final Translations translations;
    private final Choice<Locale> choice;
    private final Div top = new Div();
    private final Div lists = new Div();
    private RecordCard recording;
    private Locale language;

    VoicesView(SignedIn signedIn, HeardTexts heard, HomeSounds sounds, Translations translations) {
        this.desk = signedIn.get();
        this.heard = heard;
        this.sounds = sounds;
        this.translations = translations;
        var languages = heard.languages(desk);
        language = languages.getFirst();
        recording = new RecordCard(language, heard, sounds, this::list, desk);
        choice = new Choice<>(
                        desk.text("desk.voices.language"),
                        languages,
                        language,
                        one -> Languages.name(one, desk.language()))
                .whenChosen(this::show);
        var header = new Header(new H1(getPageTitle()), choice);
        header.addClassName("top");
        top.addClassName("stack");
        lists.addClassName("stack");
        add(header, top, lists);
        show(language);
    }

    void show(Locale chosen) {
        language = chosen;
        recording = new RecordCard(language, heard, sounds, this::list, desk);
        top.removeAll();
        top.add(voice(), recording);
        list();
    }

    private void list() {
        lists.removeAll();
        lists.add(new RecordedCard(language, sounds, text -> recording.begin(text), this::list, desk));
        if (sounds.findEngine(language).isEmpty()) {
            lists.add(new SilentCard(language, heard, sounds, text -> recording.begin(text), desk));
        } else {
            lists.add(new SaidAsCard(language, sounds, this::list, desk));
        }
        lists.add(new LanguagesCard(heard.languages(desk), translations.list(), sounds, this::go, desk));
    }

    /** The button that was pressed stands far down: whoever goes on with the keyboard begins at the top. */
    private void go(Locale chosen) {
        choice.choose(chosen);
        show(chosen);
        choice.lookHere();
    }

    private Card voice() {
        var name = Languages.name(language, desk.language());
        var says = sounds.findEngine(language)
                .map(engine -> desk.text("desk.voices.voice", Map.of("language", name, "engine", engine)))
                .orElseGet(() -> desk.text("desk.voices.no-voice", Map.of("language", name)));
        return new Card(desk.text("desk.person.voice")).with(new Paragraph(says));
    }

    @Override
    public String getPageTitle() {
        return desk.text("desk.voices.title");
    }
}
