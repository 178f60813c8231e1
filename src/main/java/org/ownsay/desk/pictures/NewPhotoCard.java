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

    NewPhotoCard(Choice<Optional<Person>> whom, BiConsumer<SquarePhoto, Optional<Person>> keep, AtDesk desk) {
        super(desk.text("desk.pictures.add"));
        var photo = new CutField(desk::text);
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
}
