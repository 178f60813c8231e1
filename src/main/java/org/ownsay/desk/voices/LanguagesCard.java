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
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.desk.shell.Card;
import org.ownsay.language.Languages;
import org.ownsay.language.Standing;
import org.ownsay.language.Translation;

/** All languages at a glance: who speaks each, what is recorded, and how sure we are of its texts. */
final class LanguagesCard extends Card {

    private final Map<Locale, Translation> translations;
    private final HomeSounds sounds;
    private final Consumer<Locale> show;
    private final AtDesk desk;

    LanguagesCard(
            List<Locale> languages,
            List<Translation> translations,
            HomeSounds sounds,
            Consumer<Locale> show,
            AtDesk desk) {
        super(desk.text("desk.voices.all"));
        this.translations = translations.stream().collect(Collectors.toMap(Translation::language, one -> one));
        this.sounds = sounds;
        this.show = show;
        this.desk = desk;
        var list = new UnorderedList();
        list.addClassNames("stack", "languages");
        languages.forEach(language -> list.add(row(language)));
        add(list);
    }

    private ListItem row(Locale language) {
        var name = new NativeButton(Languages.name(language, desk.language()), click -> show.accept(language));
        name.addClassName("btn");
        var own = new Span(Languages.ownName(language));
        own.getElement()
                .setAttribute("lang", language.toLanguageTag())
                .setAttribute("dir", Languages.direction(language));
        var heard = new Paragraph(heard(language));
        heard.addClassName(sounds.findEngine(language).isPresent() ? "small" : "strong");
        var standing = new Paragraph(standing(language));
        standing.addClassNames("quiet", "small");
        var head = new Div(name, own);
        head.addClassName("row");
        return new ListItem(head, heard, standing);
    }

    private String heard(Locale language) {
        var voice = sounds.findEngine(language)
                .map(engine -> desk.text("desk.voices.row.voice", Map.of("engine", engine)))
                .orElseGet(() -> desk.text("desk.voices.row.no-voice"));
        var recorded = sounds.recordings(language, desk).size();
        return voice + " " + desk.text("desk.voices.row.recorded", Map.of("count", recorded));
    }

    private String standing(Locale language) {
        return Optional.ofNullable(translations.get(language))
                .map(translation -> Stream.of(whole(translation), checked(translation.standing()))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" ")))
                .orElseGet(() -> desk.text("desk.voices.row.not-spoken"));
    }

    private Optional<String> whole(Translation translation) {
        return translation.isWhole()
                ? Optional.empty()
                : Optional.of(desk.text(
                        "desk.voices.row.part",
                        Map.of(
                                "done",
                                translation.texts() + translation.words(),
                                "all",
                                translation.ofTexts() + translation.ofWords())));
    }

    private Optional<String> checked(Standing standing) {
        if (standing.checkedBy() != null && standing.checkedOn() != null) {
            return Optional.of(desk.text(
                    "desk.voices.row.checked", Map.of("name", standing.checkedBy(), "at", standing.checkedOn())));
        }
        return Optional.ofNullable(standing.writtenOn())
                .map(day -> desk.text("desk.voices.row.unchecked", Map.of("at", day)));
    }
}
