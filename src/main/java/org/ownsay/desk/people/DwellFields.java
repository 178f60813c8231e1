package org.ownsay.desk.people;

import java.util.List;
import org.ownsay.desk.form.Field;
import org.ownsay.desk.form.NumberField;
import org.ownsay.person.Dwelling;
import org.ownsay.person.WayIn;

/** The fields that tell how long a pointer rests on a picture to choose it. */
final class DwellFields {

    private final NumberField dwell;
    private final NumberField pause;

    DwellFields(Dwelling kept, ProfileFields fields) {
        dwell = fields.seconds("desk.person.dwell", Dwelling.SHORTEST_MS, Dwelling.LONGEST_MS, kept.dwellMs());
        pause = fields.seconds("desk.person.pause", Dwelling.SHORTEST_LOCK_MS, Dwelling.LONGEST_LOCK_MS, kept.lockMs());
    }

    void show(WayIn wayIn) {
        all().forEach(field -> field.setVisible(wayIn == WayIn.DWELL));
    }

    List<Field> all() {
        return List.of(dwell, pause);
    }

    Dwelling read() {
        return new Dwelling(dwell.number(), pause.number());
    }

    void fill(Dwelling dwelling) {
        dwell.fill(dwelling.dwellMs());
        pause.fill(dwelling.lockMs());
    }
}
