package org.ownsay.desk.packs;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.function.Consumer;
import org.ownsay.desk.form.Form;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.symbols.SymbolPack;

/** The way to be rid of a pack, after one yes. */
final class Removing extends Div {

    private final SymbolPack pack;
    private final Consumer<SymbolPack> remove;
    private final AtDesk desk;

    Removing(SymbolPack pack, Consumer<SymbolPack> remove, AtDesk desk) {
        this.pack = pack;
        this.remove = remove;
        this.desk = desk;
        addClassName("row");
        offer();
    }

    private NativeButton offer() {
        removeAll();
        var button = button("desk.packs.remove", this::ask);
        button.setAriaLabel(desk.text("desk.packs.remove-of", Map.of("name", pack.name())));
        add(button);
        return button;
    }

    private void ask() {
        var question = new Paragraph(desk.text("desk.packs.remove.question", Map.of("name", pack.name())));
        question.getElement().setAttribute("tabindex", "-1");
        removeAll();
        add(
                question,
                new Form(desk::text, "desk.packs.remove.yes", () -> remove.accept(pack)),
                button("desk.form.cancel", () -> offer().focus()));
        question.getElement().callJsFunction("focus");
    }

    private NativeButton button(String key, Runnable pressed) {
        var button = new NativeButton(desk.text(key), click -> pressed.run());
        button.addClassName("btn");
        return button;
    }
}
