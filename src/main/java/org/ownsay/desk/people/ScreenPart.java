package org.ownsay.desk.people;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ownsay.desk.form.Check;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.person.AccessProfile;
import org.ownsay.person.Theme;

/** The part of a person's form that tells how they best see and select. */
final class ScreenPart extends Div {

    private static final AccessProfile USUAL = new AccessProfile(3, Theme.CALM, 24);

    private final SeeingPart seeing;
    private final ChoosingPart choosing;

    ScreenPart(Optional<AccessProfile> known, TryIt forSeeing, TryIt forChoosing, SpeedPart speed, AtDesk desk) {
        var kept = known.orElse(USUAL);
        seeing = new SeeingPart(kept, desk);
        choosing = new ChoosingPart(kept, speed, desk);
        addClassName("stack");
        add(
                new H3(desk.text("desk.person.looks")),
                seeing,
                forSeeing,
                new H3(desk.text("desk.person.selects")),
                choosing,
                forChoosing);
    }

    void check(Check check) {
        seeing.check(check);
        choosing.check(check);
    }

    boolean isFine() {
        return seeing.isFine() && choosing.isFine();
    }

    void whenPressed(Runnable tell) {
        choosing.whenPressed(tell);
    }

    /** Somebody learned how fast it may go. */
    void takeRate(int rateMs) {
        choosing.takeRate(rateMs);
    }

    AccessProfile profile() {
        return seeing.around(choosing);
    }

    void fill(AccessProfile profile) {
        seeing.fill(profile);
        choosing.fill(profile);
    }

    /** Each of its settings that is in sight, by its name. */
    Map<String, String> inWords() {
        var words = new LinkedHashMap<>(seeing.inWords());
        words.putAll(choosing.inWords());
        return words;
    }
}
