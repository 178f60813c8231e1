package org.ownsay.desk.people;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ownsay.desk.form.Check;
import org.ownsay.desk.form.Choice;
import org.ownsay.desk.form.NumberField;
import org.ownsay.desk.form.Picks;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.person.AccessProfile;
import org.ownsay.person.Depicting;
import org.ownsay.person.Spread;
import org.ownsay.person.Spread.Hand;
import org.ownsay.person.Theme;
import org.ownsay.person.UsablePart;

/** The fields that tell how a screen looks for somebody, and where things stand on it. */
final class SeeingPart extends Div {

    private final AtDesk desk;
    private final Choice<Integer> options;
    private final Choice<Integer> textPt;
    private final Choice<UsablePart> part;
    private final Choice<Hand> hand;
    private final Choice<Depicting> depicting;
    private final NumberField tile;
    private final NumberField gap;
    private final Picks<Theme> theme;

    SeeingPart(AccessProfile kept, AtDesk desk) {
        this.desk = desk;
        var fields = new ProfileFields(desk);
        var spread = kept.spread();
        options = fields.steps(
                        "desk.person.options",
                        AccessProfile.FEWEST_OPTIONS,
                        AccessProfile.MOST_OPTIONS,
                        1,
                        kept.optionsAtATime())
                .helping(desk.text("desk.person.options.help"));
        textPt = fields.steps(
                        "desk.person.text",
                        AccessProfile.SMALLEST_TEXT_PT,
                        AccessProfile.LARGEST_TEXT_PT,
                        2,
                        kept.textPt())
                .helping(desk.text("desk.person.text.help"));
        part = fields.choice("desk.person.part", kept.usablePart(), "desk.access.part.")
                .helping(desk.text("desk.person.part.help"));
        hand = fields.choice("desk.person.hand", spread.hand(), "desk.access.hand.")
                .helping(desk.text("desk.person.hand.help"));
        depicting = fields.choice("desk.person.depicting", kept.depicting(), "desk.access.depicting.");
        tile = fields.whole(
                "desk.person.tile",
                "desk.person.between.mm",
                Spread.SMALLEST_TILE_MM,
                Spread.LARGEST_TILE_MM,
                spread.tileMm());
        gap = fields.whole(
                        "desk.person.gap",
                        "desk.person.between.mm",
                        Spread.SMALLEST_GAP_MM,
                        Spread.LARGEST_GAP_MM,
                        spread.gapMm())
                .helping(desk.text("desk.person.gap.help"));
        theme = new Picks<>(
                desk.text("desk.person.colours"),
                List.of(Theme.values()),
                kept.theme(),
                one -> WordsFor.theme(one, desk),
                one -> sample(one, desk));
        var columns = new Div(options, textPt, part, hand, depicting, tile, gap);
        columns.addClassName("columns");
        addClassName("stack");
        add(columns, theme);
    }

    void check(Check check) {
        Stream.of(tile, gap).forEach(number -> number.check(check));
    }

    boolean isFine() {
        return tile.isFine() && gap.isFine();
    }

    /** How it is filled in now, around those who tell what they select with. */
    AccessProfile around(ChoosingPart choosing) {
        return new AccessProfile(
                options.chosen(),
                theme.chosen(),
                textPt.chosen(),
                part.chosen(),
                choosing.wayIn(),
                depicting.chosen(),
                new Spread(tile.number(), gap.number(), hand.chosen()),
                choosing.touching(),
                choosing.dwelling(),
                choosing.scanning());
    }

    void fill(AccessProfile profile) {
        options.choose(profile.optionsAtATime());
        textPt.choose(profile.textPt());
        part.choose(profile.usablePart());
        hand.choose(profile.spread().hand());
        depicting.choose(profile.depicting());
        tile.fill(profile.spread().tileMm());
        gap.fill(profile.spread().gapMm());
        theme.choose(profile.theme());
    }

    Map<String, String> inWords() {
        var words = new LinkedHashMap<String, String>();
        Stream.of(options, textPt, part, hand, depicting).forEach(field -> words.put(field.label(), field.inWords()));
        Stream.of(tile, gap).forEach(field -> words.put(field.label(), field.inWords()));
        words.put(desk.text("desk.person.colours"), WordsFor.theme(theme.chosen(), desk));
        return words;
    }

    private static Span sample(Theme theme, AtDesk desk) {
        var tile = new Span(desk.text("desk.person.colours.sample"));
        var sample = new Span(tile);
        sample.addClassName("sample");
        sample.getElement().setAttribute("data-theme", theme.style()).setAttribute("aria-hidden", "true");
        return sample;
    }
}
