package org.ownsay.desk.people;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ownsay.desk.form.Check;
import org.ownsay.desk.form.PhotoField;
import org.ownsay.desk.form.TextField;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.language.Languages;
import org.ownsay.person.Initial;
import org.ownsay.person.Person;
import org.ownsay.person.Person.NameIn;
import org.ownsay.symbols.SquarePhoto;

/** The part of a person's form that tells who they are. */
final class WhoPart extends Div {

    private static final String NOBODY_YET = "/pictures/initials/3f";

    private final AtDesk desk;
    private final @Nullable Person person;
    private final TextField name;
    private final TextField room;
    private final PhotoField photo;
    private final Map<Locale, TextField> names = new LinkedHashMap<>();

    /** @param person as they are kept; nobody if they are new */
    WhoPart(@Nullable Person person, AtDesk desk) {
        this.desk = desk;
        this.person = person;
        name = TextField.of(desk.text("desk.person.name"), person == null ? "" : person.name());
        room = TextField.of(desk.text("desk.person.room"), person == null ? "" : person.room());
        photo = new PhotoField(desk::text, person == null ? NOBODY_YET : person.portrait());
        if (person != null && !Initial.isAt(person.portrait())) {
            photo.removable(Initial.address(person.name()));
        }
        addClassName("stack");
        add(columns(name, room), photo);
        desk.texts().languages().stream()
                .filter(language -> !Languages.isLatin(language))
                .forEach(language -> names.put(language, nameIn(language)));
        add(columns(names.values().toArray(TextField[]::new)));
    }

    /**
     * In the letters of their own languages and of the home's their name may be written otherwise; what is written already
     * is shown in any case.
     */
    void ask(List<Locale> spoken) {
        names.forEach((language, field) -> field.setVisible(
                spoken.contains(language) || desk.home().languages().contains(language) || field.isFilled()));
    }

    void check(Check check) {
        check.that(name.isFilled(), name, desk.text("desk.form.missing"))
                .that(name.isShort(), name, desk.text("desk.form.long"))
                .that(room.isFilled(), room, desk.text("desk.form.missing"))
                .that(room.isShort(), room, desk.text("desk.form.long"));
        photo.check(check);
        names.values().forEach(field -> check.that(field.isShort(), field, desk.text("desk.form.long")));
    }

    String name() {
        return name.text();
    }

    String room() {
        return room.text();
    }

    Optional<SquarePhoto> findPhoto() {
        return photo.findPhoto();
    }

    /** Their portrait as it is without a new photo. */
    String portrait() {
        return person == null || photo.isRemoved() || Initial.isAt(person.portrait())
                ? Initial.address(name())
                : person.portrait();
    }

    /** Also in those languages that are not asked for here. */
    List<NameIn> names() {
        var written = new ArrayList<NameIn>();
        if (person != null) {
            person.names().stream()
                    .filter(kept -> !names.containsKey(Locale.forLanguageTag(kept.tag())))
                    .forEach(written::add);
        }
        names.forEach((language, field) -> {
            if (field.isFilled()) {
                written.add(new NameIn(language.toLanguageTag(), field.text()));
            }
        });
        return written;
    }

    private TextField nameIn(Locale language) {
        var label = desk.text("desk.person.name-in", Map.of("language", language.getDisplayLanguage(desk.language())));
        var written = person == null
                ? ""
                : person.names().stream()
                        .filter(kept -> kept.tag().equals(language.toLanguageTag()))
                        .map(NameIn::name)
                        .findFirst()
                        .orElse("");
        return TextField.of(label, written).in(language, Languages.direction(language));
    }

    private static Div columns(TextField... fields) {
        var columns = new Div(fields);
        columns.addClassName("columns");
        return columns;
    }
}
