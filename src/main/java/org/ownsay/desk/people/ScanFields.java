package org.ownsay.desk.people;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ownsay.desk.form.Check;
import org.ownsay.desk.form.Choice;
import org.ownsay.desk.form.Field;
import org.ownsay.desk.form.NumberField;
import org.ownsay.person.Scanning;
import org.ownsay.person.Scanning.Cue;
import org.ownsay.person.Scanning.Order;
import org.ownsay.person.WayIn;

/** The fields that tell how pictures light up for somebody who presses a switch, and which switch it is. */
final class ScanFields {

    private static final Set<WayIn> SWITCHED = EnumSet.of(WayIn.ONE_SWITCH, WayIn.TWO_SWITCHES);
    private static final String PERCENT = "desk.person.between.percent";

    private final Choice<Order> order;
    private final NumberField rate;
    private final NumberField first;
    private final NumberField accept;
    private final NumberField pause;
    private final NumberField loops;
    private final Choice<Cue> cue;
    private final NumberField loudness;
    private final SwitchKeys switches;

    ScanFields(Scanning kept, ProfileFields fields) {
        order = fields.choice("desk.person.order", kept.order(), "desk.access.order.");
        rate = fields.seconds("desk.person.rate", Scanning.FASTEST_MS, Scanning.SLOWEST_MS, kept.rateMs())
                .helping(fields.desk().text("desk.person.rate.help"));
        first = fields.whole(
                "desk.person.first-step",
                PERCENT,
                Scanning.LEAST_FIRST_PERCENT,
                Scanning.MOST_FIRST_PERCENT,
                kept.firstPercent());
        accept = fields.seconds("desk.person.accept", 0, Scanning.LONGEST_ACCEPT_MS, kept.acceptMs());
        pause = fields.seconds("desk.person.pause", Scanning.SHORTEST_LOCK_MS, Scanning.LONGEST_LOCK_MS, kept.lockMs());
        loops = fields.whole(
                "desk.person.loops",
                "desk.person.between.rounds",
                Scanning.FEWEST_LOOPS,
                Scanning.MOST_LOOPS,
                kept.loops());
        cue = fields.choice("desk.person.cue", kept.cue(), "desk.access.cue.");
        loudness = fields.whole(
                "desk.person.cue-loudness",
                PERCENT,
                Scanning.SOFTEST_CUE_PERCENT,
                Scanning.LOUDEST_CUE_PERCENT,
                kept.cuePercent());
        switches = new SwitchKeys(kept, fields.desk());
        cue.whenChosen(chosen -> loudness.setVisible(cue.isVisible() && chosen != Cue.NONE));
    }

    boolean isFor(WayIn wayIn) {
        return SWITCHED.contains(wayIn);
    }

    void show(WayIn wayIn) {
        all().forEach(field -> field.setVisible(isFor(wayIn)));
        // with two switches nothing goes on by itself
        Stream.of(rate, first, loops).forEach(field -> field.setVisible(wayIn == WayIn.ONE_SWITCH));
        loudness.setVisible(isFor(wayIn) && cue.chosen() != Cue.NONE);
    }

    List<Field> all() {
        return Stream.concat(
                        Stream.of(order, rate, first, accept, pause, loops, cue, loudness), switches.all().stream())
                .toList();
    }

    void whenPressed(Runnable tell) {
        switches.whenPressed(tell);
    }

    void check(Check check) {
        switches.check(check);
    }

    boolean isFine() {
        return switches.isFine();
    }

    /** Somebody learned how fast it may go. */
    void takeRate(int rateMs) {
        rate.put(rateMs);
    }

    Scanning read() {
        return new Scanning(
                order.chosen(),
                rate.number(),
                first.number(),
                accept.number(),
                pause.number(),
                loops.number(),
                cue.chosen(),
                loudness.number(),
                switches.first(),
                switches.second());
    }

    /** The switches stay as they are: they stand on the table, not in a profile. */
    void fill(Scanning scanning) {
        order.choose(scanning.order());
        rate.fill(scanning.rateMs());
        first.fill(scanning.firstPercent());
        accept.fill(scanning.acceptMs());
        pause.fill(scanning.lockMs());
        loops.fill(scanning.loops());
        cue.choose(scanning.cue());
        loudness.fill(scanning.cuePercent());
    }
}
