package org.ownsay.desk.tablets;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ownsay.desk.form.Choice;
import org.ownsay.desk.form.Form;
import org.ownsay.desk.form.Tick;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.person.Person;

/** Asks whom a tablet is for, and whether it fills its screen. */
final class UseForm {

    private UseForm() {}

    static Form of(Use now, List<Person> people, AtDesk desk, Consumer<Use> taken) {
        var everybody = Optional.<Person>empty();
        var choices = Stream.concat(Stream.of(everybody), people.stream().map(Optional::of))
                .toList();
        var whose = new Choice<>(
                desk.text("desk.use.whose"),
                choices,
                Optional.ofNullable(now.whose()),
                choice -> inWords(choice, desk));
        var fullScreen = new Tick(desk.text("desk.use.full-screen"), now.fullScreen());
        return new Form(
                        desk::text,
                        "desk.form.save",
                        () -> taken.accept(new Use(whose.chosen().orElse(null), fullScreen.isOn())))
                .with(whose, fullScreen);
    }

    static String inWords(Optional<Person> whose, AtDesk desk) {
        return whose.map(person -> desk.text("desk.use.mostly", Map.of("name", desk.name(person))))
                .orElseGet(() -> desk.text("desk.use.everybody"));
    }
}
