package org.ownsay.desk.people;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ownsay.desk.form.Check;
import org.ownsay.desk.said.Hearing;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.desk.shell.DeskAddress;
import org.ownsay.person.Preset;
import org.ownsay.person.Settings;

/** The part of a person's form that tells how they best see, select and hear: filled in one by one or by presets, and tried out. */
final class HowPart extends Div {

    private final Supplier<List<Locale>> spoken;
    private final ScreenPart screen;
    private final VoicePart voice;
    private final List<TryIt> tries;
    private final SpeedPart speed;

    /** @param spoken their languages as they are chosen at that moment, the first one first */
    HowPart(Optional<Settings> kept, Supplier<List<Locale>> spoken, Hearing hearing, AtDesk desk) {
        this.spoken = spoken;
        var forSeeing = new TryIt("desk.try", desk);
        var forChoosing = new TryIt("desk.try", desk);
        var forHearing = new TryIt("desk.try", desk);
        tries = List.of(forSeeing, forChoosing, forHearing);
        speed = new SpeedPart(this::takeRate, desk);
        screen = new ScreenPart(kept.map(Settings::access), forSeeing, forChoosing, speed, desk);
        voice = new VoicePart(
                kept.map(Settings::voice), () -> spoken.get().getFirst().toLanguageTag(), hearing, desk);
        screen.whenPressed(this::look);
        addClassName("stack");
        add(
                new H2(desk.text("desk.person.sees")),
                new PresetRow(this::fill, this::inWords, desk),
                screen,
                new H2(desk.text("desk.person.hears")),
                voice,
                forHearing);
        look();
    }

    void check(Check check) {
        screen.check(check);
    }

    Settings settings() {
        return new Settings(screen.profile(), voice.profile());
    }

    /** What is tried out is what the form holds now. */
    void look() {
        var now = Optional.of(settings()).filter(settings -> screen.isFine());
        tries.forEach(way -> way.lead(now.map(settings -> DeskAddress.tryOut(settings, spoken.get()))));
        speed.look(now, spoken.get());
    }

    private void takeRate(int rateMs) {
        screen.takeRate(rateMs);
        look();
    }

    private void fill(Preset preset) {
        var filled = preset.on(settings());
        screen.fill(filled.access());
        voice.fill(filled.voice());
        look();
    }

    private Map<String, String> inWords() {
        var words = new LinkedHashMap<String, String>();
        Stream.of(screen.inWords(), voice.inWords()).forEach(words::putAll);
        return words;
    }
}
