package org.ownsay.desk.setup;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ownsay.desk.form.Choice;
import org.ownsay.desk.form.Tick;
import org.ownsay.language.Languages;
import org.ownsay.language.Texts;

/** The languages of the screens that are nobody's own: one first, and the others that people there read. */
final class ScreenLanguages extends Div {

    private final Choice<Locale> first;
    private final Map<Locale, Tick> others = new LinkedHashMap<>();

    ScreenLanguages(Texts texts, Locale language) {
        first = new Choice<>(
                texts.get("desk.setup.first-language", language),
                texts.languages(),
                Locale.ENGLISH,
                Languages::ownName);
        var ticks = new HtmlContainer("div");
        ticks.addClassName("row");
        for (var other : texts.languages()) {
            var tick = new Tick(Languages.ownName(other), false);
            others.put(other, tick);
            ticks.add(tick);
        }
        var fieldSet = new FieldSet(texts.get("desk.setup.other-languages", language), ticks);
        fieldSet.addClassName("picks");
        addClassName("columns");
        add(first, fieldSet);
    }

    /** The first one first; it need not be ticked among the others. */
    List<Locale> get() {
        var all = new ArrayList<>(List.of(first.chosen()));
        others.forEach((language, tick) -> {
            if (tick.isOn() && !all.contains(language)) {
                all.add(language);
            }
        });
        return all;
    }
}
