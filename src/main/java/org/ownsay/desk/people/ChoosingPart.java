package org.ownsay.desk.people;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ownsay.desk.form.Check;
import org.ownsay.desk.form.Choice;
import org.ownsay.desk.form.Field;
import org.ownsay.desk.form.NumberField;
import org.ownsay.desk.form.SwitchField;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.person.AccessProfile;
import org.ownsay.person.Dwelling;
import org.ownsay.person.Scanning;
import org.ownsay.person.Touching;
import org.ownsay.person.WayIn;

/** The fields that tell what somebody selects with. Only those of the way that is chosen are in sight; the others keep what they hold. */
final class ChoosingPart extends Div {

    private final Choice<WayIn> wayIn;
    private final TouchFields touch;
    private final DwellFields dwell;
    private final ScanFields scan;
    private final SpeedPart speed;
    private final Paragraph supporter;

    ChoosingPart(AccessProfile kept, SpeedPart speed, AtDesk desk) {
        var fields = new ProfileFields(desk);
        wayIn = fields.choice("desk.person.way-in", kept.wayIn(), "desk.access.way-in.")
                .helping(desk.text("desk.person.way-in.help"))
                .whenChosen(this::show);
        touch = new TouchFields(kept.touching(), fields);
        dwell = new DwellFields(kept.dwelling(), fields);
        scan = new ScanFields(kept.scanning(), fields);
        this.speed = speed;
        supporter = new Paragraph(desk.text("desk.person.supporters-hand"));
        var columns = new Div(all().toArray(Component[]::new));
        columns.addClassName("columns");
        addClassName("stack");
        add(columns, speed, supporter);
        show(kept.wayIn());
    }

    void whenPressed(Runnable tell) {
        scan.whenPressed(tell);
    }

    void check(Check check) {
        numbers().forEach(number -> number.check(check));
        scan.check(check);
    }

    /** Whether all that is in sight is within its limits. */
    boolean isFine() {
        return scan.isFine() && numbers().allMatch(NumberField::isFine);
    }

    WayIn wayIn() {
        return wayIn.chosen();
    }

    Touching touching() {
        return touch.read();
    }

    Dwelling dwelling() {
        return dwell.read();
    }

    Scanning scanning() {
        return scan.read();
    }

    /** Somebody learned how fast it may go. */
    void takeRate(int rateMs) {
        scan.takeRate(rateMs);
    }

    void fill(AccessProfile profile) {
        touch.fill(profile.touching());
        dwell.fill(profile.dwelling());
        scan.fill(profile.scanning());
        wayIn.choose(profile.wayIn());
        show(profile.wayIn());
    }

    /** What is in sight. */
    Map<String, String> inWords() {
        var words = new LinkedHashMap<String, String>();
        all().stream().filter(Component::isVisible).forEach(field -> words.put(field.label(), inWords(field)));
        return words;
    }

    private Stream<NumberField> numbers() {
        return all().stream()
                .filter(Component::isVisible)
                .filter(NumberField.class::isInstance)
                .map(NumberField.class::cast);
    }

    private static String inWords(Field field) {
        return switch (field) {
            case Choice<?> choice -> choice.inWords();
            case NumberField number -> number.inWords();
            case SwitchField pressed -> pressed.inWords();
            default -> "";
        };
    }

    private List<Field> all() {
        return Stream.of(List.<Field>of(wayIn), touch.all(), dwell.all(), scan.all())
                .flatMap(List::stream)
                .toList();
    }

    private void show(WayIn chosen) {
        touch.show(chosen);
        dwell.show(chosen);
        scan.show(chosen);
        speed.setVisible(chosen == WayIn.ONE_SWITCH);
        supporter.setVisible(chosen == WayIn.SUPPORTERS_HAND);
    }
}
