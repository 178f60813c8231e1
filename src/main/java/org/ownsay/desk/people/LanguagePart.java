package org.ownsay.desk.people;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownsay.desk.form.Check;
import org.ownsay.desk.form.Choice;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.language.SpeaksAs;
import org.ownsay.person.Person;

/** The part of a person's form that tells how they speak. */
final class LanguagePart extends Div {

    private final AtDesk desk;
    private final Choice<Locale> first;
    private final Choice<Optional<Locale>> second;
    private final Choice<SpeaksAs> speaksAs;

    LanguagePart(@Nullable Person person, AtDesk desk) {
        this.desk = desk;
        var languages = languages(person);
        var spoken = person == null ? List.of(desk.home().languages().getFirst()) : person.languages();
        first = new Choice<>(desk.text("desk.person.first-language"), languages, spoken.getFirst(), this::inWords);
        second = new Choice<>(
                desk.text("desk.person.second-language"),
                Stream.concat(
                                Stream.of(Optional.<Locale>empty()),
                                languages.stream().map(Optional::of))
                        .toList(),
                spoken.stream().skip(1).findFirst(),
                language -> language.map(this::inWords).orElse(desk.text("desk.person.none")));
        speaksAs = new Choice<>(
                        desk.text("desk.person.speaks-as"),
                        List.of(SpeaksAs.values()),
                        person == null ? SpeaksAs.NEITHER : person.speaksAs(),
                        how -> WordsFor.speaksAs(how, desk))
                .helping(desk.text("desk.person.speaks-as.help"));
        addClassName("columns");
        add(first, second, speaksAs);
    }

    void check(Check check) {
        check.that(
                second.chosen().filter(first.chosen()::equals).isEmpty(),
                second,
                desk.text("desk.person.second-language.same"));
    }

    /** @param tell what is told each time that somebody chooses another language */
    void whenChosen(Consumer<List<Locale>> tell) {
        first.whenChosen(language -> tell.accept(spoken()));
        second.whenChosen(language -> tell.accept(spoken()));
    }

    /** One or two, the first one first. */
    List<Locale> spoken() {
        return Stream.concat(Stream.of(first.chosen()), second.chosen().stream())
                .toList();
    }

    String first() {
        return first.chosen().toLanguageTag();
    }

    @Nullable String second() {
        return second.chosen().map(Locale::toLanguageTag).orElse(null);
    }

    SpeaksAs speaksAs() {
        return speaksAs.chosen();
    }

    /** Those of the program, and those that this home and this person have anyway. */
    private List<Locale> languages(@Nullable Person person) {
        return Stream.of(
                        desk.home().languages(),
                        desk.texts().languages(),
                        person == null ? List.<Locale>of() : person.languages())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private String inWords(Locale language) {
        return language.getDisplayLanguage(desk.language());
    }
}
