package org.ownsay.desk.people;

import java.util.List;
import org.ownsay.desk.form.Check;
import org.ownsay.desk.form.Field;
import org.ownsay.desk.form.SwitchField;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.person.Scanning;

/** The two switches of a person. They are never the same one. */
final class SwitchKeys {

    private final AtDesk desk;
    private final Scanning kept;
    private final SwitchField first;
    private final SwitchField second;

    SwitchKeys(Scanning kept, AtDesk desk) {
        this.desk = desk;
        this.kept = kept;
        first = field("desk.person.switch-one", kept.firstSwitch()).helping(desk.text("desk.person.switch-one.help"));
        second = field("desk.person.switch-two", kept.secondSwitch()).helping(desk.text("desk.person.switch-two.help"));
        whenPressed(() -> {});
    }

    /** @param tell what is told each time that another switch was pressed */
    void whenPressed(Runnable tell) {
        Runnable both = () -> {
            check(new Check()).isFine();
            tell.run();
        };
        first.whenPressed(both);
        second.whenPressed(both);
    }

    Check check(Check check) {
        return check.that(isFine(), second, desk.text("desk.person.switch-two.same"));
    }

    boolean isFine() {
        return areTwo() || !second.isVisible();
    }

    List<Field> all() {
        return List.of(first, second);
    }

    String first() {
        return areTwo() ? first.code() : kept.firstSwitch();
    }

    String second() {
        return areTwo() ? second.code() : kept.secondSwitch();
    }

    private boolean areTwo() {
        return !first.code().equals(second.code());
    }

    private SwitchField field(String label, String code) {
        return new SwitchField(desk.text(label), code, any -> SwitchNames.of(any, desk), desk::text);
    }
}
