package org.ownsay.desk.people;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.person.Preset;

/** Buttons that each fill in several settings at once, and say what is new. Nothing is kept before somebody saves. */
final class PresetRow extends Div {

    private final AtDesk desk;
    private final Filling filling;
    private final Supplier<Map<String, String>> inWords;
    private final Div told = new Div();

    /** Fills a form in. */
    interface Filling {
        void fill(Preset preset);
    }

    /** @param inWords each setting as it is at that moment, by its name */
    PresetRow(Filling filling, Supplier<Map<String, String>> inWords, AtDesk desk) {
        this.desk = desk;
        this.filling = filling;
        this.inWords = inWords;
        var title = new Paragraph(desk.text("desk.preset.title"));
        title.addClassName("strong");
        var buttons = new Div();
        buttons.addClassName("row");
        buttons.getElement().setAttribute("role", "group").setAttribute("aria-label", title.getText());
        for (var preset : Preset.values()) {
            buttons.add(button(preset));
        }
        var help = new Paragraph(desk.text("desk.preset.help"));
        help.addClassNames("quiet", "small");
        told.getElement().setAttribute("role", "status");
        addClassName("presets");
        add(title, help, buttons, told);
    }

    private NativeButton button(Preset preset) {
        var button = new NativeButton(name(preset), press -> take(preset));
        button.addClassName("btn");
        button.getElement().setAttribute("type", "button"); // it does not send the form
        return button;
    }

    private void take(Preset preset) {
        var before = inWords.get();
        filling.fill(preset);
        var changed = new LinkedHashMap<>(inWords.get());
        changed.entrySet().removeIf(now -> now.getValue().equals(before.get(now.getKey())));
        told.removeAll();
        told.add(new Paragraph(desk.text(
                changed.isEmpty() ? "desk.preset.same" : "desk.preset.filled", Map.of("preset", name(preset)))));
        var list = new UnorderedList();
        changed.forEach((setting, value) ->
                list.add(new ListItem(desk.text("desk.preset.change", Map.of("setting", setting, "value", value)))));
        told.add(list);
    }

    private String name(Preset preset) {
        return WordsFor.any(preset, "desk.preset.", desk);
    }
}
