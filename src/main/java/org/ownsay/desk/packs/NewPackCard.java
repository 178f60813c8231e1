package org.ownsay.desk.packs;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ownsay.desk.form.Check;
import org.ownsay.desk.form.Choice;
import org.ownsay.desk.form.Field;
import org.ownsay.desk.form.Form;
import org.ownsay.desk.form.TextField;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.desk.shell.Card;
import org.ownsay.language.Languages;
import org.ownsay.symbols.PackFile;
import org.ownsay.symbols.UnusablePack;

/** A pack is brought: its pictures, its words, and whose they are. */
final class NewPackCard extends Card {

    private static final String BY_SA = "CC BY-SA 4.0";

    private final HomePacks packs;
    private final Consumer<String> whenBegun;
    private final AtDesk desk;
    private final PackFiles files;
    private final TextField name;
    private final TextField credit;
    private final TextField licence;
    private final Choice<Locale> language;

    /** @param whenBegun is told the name of what is coming in now */
    NewPackCard(HomePacks packs, Consumer<String> whenBegun, AtDesk desk) {
        super(desk.text("desk.packs.bring"));
        this.packs = packs;
        this.whenBegun = whenBegun;
        this.desk = desk;
        files = new PackFiles(desk);
        name = TextField.of(desk.text("desk.packs.name"), "").helping(desk.text("desk.packs.name.help"));
        credit = TextField.of(desk.text("desk.packs.drawn-by"), "").helping(desk.text("desk.packs.drawn-by.help"));
        licence = TextField.of(desk.text("desk.packs.licence"), "")
                .suggesting(BY_SA)
                .helping(desk.text("desk.packs.licence.help"));
        var languages = Stream.concat(desk.texts().languages().stream(), Languages.listNamed(desk.language()).stream())
                .distinct()
                .toList();
        language = new Choice<>(
                        desk.text("desk.packs.language"),
                        languages,
                        desk.language(),
                        tongue -> Languages.name(tongue, desk.language()))
                .helping(desk.text("desk.packs.language.help"));
        add(new Form(desk::text, "desk.packs.bring.submit", this::submit)
                .with(files, mulberry(), columns(name, credit), columns(licence, language)));
    }

    /** How far the files are. */
    void look() {
        files.look();
    }

    private NativeButton mulberry() {
        var button = new NativeButton(desk.text("desk.packs.mulberry"), click -> {
            fill(name, "Mulberry");
            fill(credit, "Steve Lee and others");
            fill(licence, BY_SA);
        });
        button.addClassNames("btn", "btn--start");
        button.getElement().setAttribute("type", "button"); // it does not send the form
        return button;
    }

    private static void fill(TextField field, String text) {
        if (!field.isFilled()) {
            field.type(text);
        }
    }

    private void submit() {
        var check = new Check();
        files.check(check);
        Stream.of(name, credit, licence)
                .forEach(field -> check.that(field.isFilled(), field, desk.text("desk.form.missing"))
                        .that(field.isShort(), field, desk.text("desk.form.long")));
        if (check.isFine()) {
            files.findContent().ifPresent(this::bring);
        }
    }

    private void bring(PackFile.Content content) {
        try {
            packs.bring(
                    new PackFile(
                            name.text(),
                            content,
                            files.words(),
                            credit.text(),
                            licence.text(),
                            language.chosen().toLanguageTag()),
                    desk);
        } catch (UnusablePack unusable) {
            files.refuse(unusable);
            return;
        }
        whenBegun.accept(name.text());
        files.forget();
        Stream.of(name, credit, licence).forEach(TextField::clear);
    }

    private static Div columns(Field... fields) {
        var columns = new Div(fields);
        columns.addClassName("columns");
        return columns;
    }
}
