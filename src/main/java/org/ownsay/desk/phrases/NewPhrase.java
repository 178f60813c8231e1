package org.ownsay.desk.phrases;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownsay.desk.form.Check;
import org.ownsay.desk.form.CutField;
import org.ownsay.desk.form.Form;
import org.ownsay.desk.form.Picks;
import org.ownsay.desk.form.TextField;
import org.ownsay.desk.said.HearIt;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.desk.shell.Card;
import org.ownsay.language.Languages;
import org.ownsay.person.Person;
import org.ownsay.person.Phrase;
import org.ownsay.person.Phrasing;
import org.ownsay.person.TooManyPhrases;
import org.ownsay.symbols.Named;

/** A phrase is written in the person's languages, heard, given a picture, and kept. */
final class NewPhrase extends Card {

    private final Person person;
    private final Prepared prepared;
    private final AtDesk desk;
    private final Map<Locale, TextField> words = new LinkedHashMap<>();
    private final TextField looked;
    private final Div found = new Div();
    private final CutField photo;
    private @Nullable Picks<Optional<Named>> picks;

    NewPhrase(Person person, Prepared prepared, Runnable whenKept, AtDesk desk) {
        super(desk.text("desk.phrases.new"));
        this.person = person;
        this.prepared = prepared;
        this.desk = desk;
        looked = TextField.of(desk.text("desk.phrases.picture"), "").helping(desk.text("desk.phrases.picture.help"));
        photo = new CutField(desk::text);
        var form = new Form(desk::text, "desk.phrases.add");
        person.languages().forEach(language -> {
            var field = field(language);
            form.with(field, hear(language, field));
        });
        found.getElement().setAttribute("role", "status");
        form.with(looked, find(), found, photo);
        form.whenSubmitted(() -> keep(form, whenKept));
        add(form);
    }

    private TextField field(Locale language) {
        var name = Languages.name(language, desk.language());
        var field = TextField.of(desk.text("desk.phrases.in", Map.of("language", name)), "")
                .ofAnyLength()
                .in(language, Languages.direction(language));
        words.put(language, field);
        return field;
    }

    private HearIt hear(Locale language, TextField field) {
        var label = desk.text("desk.person.voice.hear");
        return new HearIt(
                label,
                desk.text("desk.voices.hear-of", Map.of("words", Languages.name(language, desk.language()))),
                () -> desk.text(whySilent(field), most()),
                () -> isLong(field) ? Optional.empty() : prepared.findSound(field.text(), language, person, desk));
    }

    private static String whySilent(TextField field) {
        if (isLong(field)) {
            return "desk.phrases.long";
        }
        return field.isFilled() ? "desk.person.voice.none" : "desk.phrases.silent";
    }

    private static boolean isLong(TextField field) {
        return field.text().length() > Phrase.MOST_CHARACTERS;
    }

    private NativeButton find() {
        var find = new NativeButton(desk.text("desk.phrases.find"), click -> look());
        find.addClassName("btn");
        find.getElement().setAttribute("type", "button"); // it does not send the form
        return find;
    }

    private void look() {
        var pictures = prepared.search(looked.text(), desk);
        found.removeAll();
        picks = null;
        if (pictures.isEmpty()) {
            found.add(new Span(desk.text("desk.phrases.nothing-found")));
            return;
        }
        List<Optional<Named>> choices = Stream.concat(
                        pictures.stream().map(Optional::of), Stream.of(Optional.<Named>empty()))
                .toList();
        var offered = new Picks<>(
                desk.text("desk.phrases.picture"),
                choices,
                choices.getFirst(),
                one -> one.map(Named::name).orElseGet(() -> desk.text("desk.phrases.no-picture")),
                one -> one.<Component>map(NewPhrase::sample).orElseGet(Span::new));
        picks = offered;
        found.add(offered);
    }

    private static Image sample(Named named) {
        var image = new Image(Prepared.address(named.picture()), "");
        image.addClassName("phrase-picture");
        return image;
    }

    private void keep(Form form, Runnable whenKept) {
        var check = new Check();
        words.values().forEach(field -> check.that(!isLong(field), field, desk.text("desk.phrases.long", most())));
        var first = words.values().iterator().next();
        check.that(
                words.values().stream().anyMatch(TextField::isFilled) && !isLong(first),
                first,
                desk.text(first.isFilled() ? "desk.phrases.long" : "desk.phrases.silent", most()));
        photo.check(check);
        if (!check.isFine()) {
            return;
        }
        try {
            prepared.keep(
                    person, written(), picks == null ? Optional.empty() : picks.chosen(), photo.findPhoto(), desk);
        } catch (TooManyPhrases full) {
            form.warns(desk.text("desk.phrases.full", Map.of("most", Phrasing.MOST)));
            return;
        }
        words.values().forEach(TextField::clear);
        looked.clear();
        found.removeAll();
        picks = null;
        photo.forget();
        whenKept.run();
        form.says(desk.text("desk.phrases.added"));
    }

    private static Map<String, Object> most() {
        return Map.of("most", Phrase.MOST_CHARACTERS);
    }

    private Map<String, String> written() {
        var all = new LinkedHashMap<String, String>();
        words.forEach((language, field) -> {
            if (field.isFilled()) {
                all.put(language.toLanguageTag(), field.text());
            }
        });
        return all;
    }
}
