package org.ownsay.desk.people;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ownsay.desk.form.Choice;
import org.ownsay.desk.form.Picks;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.person.AccessProfile;
import org.ownsay.person.Theme;
import org.ownsay.person.UsablePart;
import org.ownsay.person.WayIn;

/** The part of a person's form that tells how they best see and select. */
final class ScreenPart extends Div {

    private static final AccessProfile USUAL = new AccessProfile(3, Theme.CALM, 24);

    private final Choice<Integer> options;
    private final Choice<Integer> textPt;
    private final Choice<UsablePart> part;
    private final Choice<WayIn> wayIn;
    private final Picks<Theme> theme;
    private final AccessProfile kept;

    ScreenPart(Optional<AccessProfile> known, AtDesk desk) {
        var profile = known.orElse(USUAL);
        kept = profile;
        options = new Choice<>(
                        desk.text("desk.person.options"),
                        range(AccessProfile.FEWEST_OPTIONS, AccessProfile.MOST_OPTIONS, 1, profile.optionsAtATime()),
                        profile.optionsAtATime(),
                        String::valueOf)
                .helping(desk.text("desk.person.options.help"));
        textPt = new Choice<>(
                        desk.text("desk.person.text"),
                        range(AccessProfile.SMALLEST_TEXT_PT, AccessProfile.LARGEST_TEXT_PT, 2, profile.textPt()),
                        profile.textPt(),
                        String::valueOf)
                .helping(desk.text("desk.person.text.help"));
        part = new Choice<>(
                        desk.text("desk.person.part"),
                        List.of(UsablePart.values()),
                        profile.usablePart(),
                        one -> WordsFor.part(one, desk))
                .helping(desk.text("desk.person.part.help"));
        wayIn = new Choice<>(
                        desk.text("desk.person.way-in"),
                        List.of(WayIn.values()),
                        profile.wayIn(),
                        one -> WordsFor.wayIn(one, desk))
                .helping(desk.text("desk.person.way-in.help"));
        theme = new Picks<>(
                desk.text("desk.person.colours"),
                List.of(Theme.values()),
                profile.theme(),
                one -> WordsFor.theme(one, desk),
                one -> sample(one, desk));
        var columns = new Div(options, textPt, part, wayIn);
        columns.addClassName("columns");
        addClassName("stack");
        add(columns, theme);
    }

    AccessProfile profile() {
        return new AccessProfile(
                options.chosen(),
                theme.chosen(),
                textPt.chosen(),
                part.chosen(),
                wayIn.chosen(),
                kept.depicting(),
                kept.spread(),
                kept.touching(),
                kept.dwelling(),
                kept.scanning());
    }

    /** In steps, and also what was kept between two of them. */
    private static List<Integer> range(int from, int to, int step, int kept) {
        return IntStream.concat(
                        IntStream.iterate(from, number -> number <= to, number -> number + step), IntStream.of(kept))
                .sorted()
                .distinct()
                .boxed()
                .toList();
    }

    private static Span sample(Theme theme, AtDesk desk) {
        var tile = new Span(desk.text("desk.person.colours.sample"));
        var sample = new Span(tile);
        sample.addClassName("sample");
        sample.getElement().setAttribute("data-theme", theme.style()).setAttribute("aria-hidden", "true");
        return sample;
    }
}
