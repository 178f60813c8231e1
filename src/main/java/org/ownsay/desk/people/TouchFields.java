package org.ownsay.desk.people;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ownsay.desk.form.Choice;
import org.ownsay.desk.form.Field;
import org.ownsay.desk.form.NumberField;
import org.ownsay.person.Touching;
import org.ownsay.person.Touching.ActOn;
import org.ownsay.person.Touching.Fingers;
import org.ownsay.person.WayIn;

/** The fields that tell what of a touch counts. */
final class TouchFields {

    private static final Set<WayIn> FINGERS = EnumSet.of(WayIn.TOUCH, WayIn.SLIDE, WayIn.HELD_TOUCH);
    private static final Set<WayIn> REPEATED = EnumSet.of(WayIn.TOUCH, WayIn.SLIDE, WayIn.HELD_TOUCH, WayIn.KEYS);

    private final Choice<ActOn> actOn;
    private final NumberField hold;
    private final NumberField pause;
    private final Choice<Fingers> fingers;

    TouchFields(Touching kept, ProfileFields fields) {
        actOn = fields.choice("desk.person.acts-on", kept.actOn(), "desk.access.acts-on.");
        hold = fields.seconds("desk.person.hold", Touching.SHORTEST_HOLD_MS, Touching.LONGEST_HOLD_MS, kept.holdMs());
        pause = fields.seconds(
                        "desk.person.pause",
                        Touching.SHORTEST_REPEAT_MS,
                        Touching.LONGEST_REPEAT_MS,
                        kept.ignoreRepeatMs())
                .helping(fields.desk().text("desk.person.pause.help"));
        fingers = fields.choice("desk.person.fingers", kept.fingers(), "desk.access.fingers.");
    }

    void show(WayIn wayIn) {
        actOn.setVisible(wayIn == WayIn.TOUCH);
        fingers.setVisible(FINGERS.contains(wayIn));
        hold.setVisible(wayIn == WayIn.HELD_TOUCH);
        pause.setVisible(REPEATED.contains(wayIn));
    }

    List<Field> all() {
        return List.of(actOn, hold, pause, fingers);
    }

    Touching read() {
        return new Touching(actOn.chosen(), hold.number(), pause.number(), fingers.chosen());
    }

    void fill(Touching touching) {
        actOn.choose(touching.actOn());
        hold.fill(touching.holdMs());
        pause.fill(touching.ignoreRepeatMs());
        fingers.choose(touching.fingers());
    }
}
