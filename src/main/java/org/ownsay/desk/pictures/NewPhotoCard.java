package org.ownsay.desk.pictures;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.ownsay.desk.form.Check;
import org.ownsay.desk.form.Choice;
import org.ownsay.desk.form.CutField;
import org.ownsay.desk.form.Form;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.desk.shell.Card;
import org.ownsay.person.Person;
import org.ownsay.symbols.SquarePhoto;

/** A photo is given, cut, and kept for everybody or for one person. */
final class NewPhotoCard extends Card {

    private final CutField photo;
    private final Choice<Optional<Person>> whom;

    NewPhotoCard(Choice<Optional<Person>> whom, BiConsumer<SquarePhoto, Optional<Person>> keep, AtDesk desk) {
        super(desk.text("desk.pictures.add"));
        this.whom = whom;
        photo = new CutField(desk::text);
        add(new Form(desk::text, "desk.form.save", () -> {
                    var check = new Check();
                    photo.require(check);
                    if (check.isFine()) {
                        photo.findPhoto().ifPresent(cut -> keep.accept(cut, whom.chosen()));
                        photo.forget();
                    }
                })
                .with(photo, whom));
    }

    /** As long as no photo is given, it is for whoever is looked at: nobody then keeps one for all by mistake. */
    void isFor(Optional<Person> person) {
        if (photo.findPhoto().isEmpty()) {
            whom.choose(person);
        }
    }
}
