package org.ownsay.desk.packs;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ownsay.desk.form.Bar;
import org.ownsay.desk.form.Form;
import org.ownsay.desk.form.Removing;
import org.ownsay.desk.form.Removing.Asked;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.desk.shell.Card;
import org.ownsay.language.Languages;
import org.ownsay.symbols.SymbolPack;
import org.ownsay.symbols.SymbolPack.State;

/** A symbol pack: whose it is, how far it is, and what was left out. What stays as it is, is not touched. */
final class PackCard extends Card {

    private final HomePacks packs;
    private final AtDesk desk;
    private final Bar bar;
    private final Paragraph holds = new Paragraph();
    private final Div failed = new Div();
    private final Paragraph why = new Paragraph();
    private final LeftOut leftOut;
    private @Nullable SymbolPack shown;

    PackCard(
            SymbolPack pack, HomePacks packs, Consumer<SymbolPack> tryAgain, Consumer<SymbolPack> remove, AtDesk desk) {
        super(pack.name());
        this.packs = packs;
        this.desk = desk;
        bar = new Bar(desk.text("desk.packs.coming-in", Map.of("name", pack.name())));
        leftOut = new LeftOut(desk);
        failed.addClassName("stack");
        why.addClassNames("flag", "flag--plain");
        failed.add(why);
        addClassName("stack");
        add(credit(pack), holds, bar, failed, leftOut);
        if (packs.mayChange(desk)) {
            failed.add(new Form(desk::text, "desk.packs.try-again", () -> tryAgain.accept(pack)));
            var name = Map.<String, Object>of("name", pack.name());
            add(new Removing(
                    desk::text,
                    new Asked(
                            "desk.packs.remove",
                            desk.text("desk.packs.remove-of", name),
                            desk.text("desk.packs.remove.question", name),
                            "desk.packs.remove.yes"),
                    () -> remove.accept(pack)));
        }
    }

    void show(SymbolPack pack) {
        if (pack.equals(shown)) {
            return; // what is folded out stays so
        }
        shown = pack;
        var isComing = pack.state() == State.BRINGING;
        bar.setVisible(isComing);
        bar.show(
                pack.done(),
                pack.entries(),
                desk.text("desk.packs.progress", Map.of("done", pack.done(), "all", pack.entries())));
        holds.setVisible(pack.state() == State.READY);
        holds.setText(
                desk.text("desk.packs.holds", Map.of("pictures", pack.pictures(), "shown", packs.countShown(pack))));
        failed.setVisible(pack.state() == State.FAILED);
        if (pack.failure() != null) {
            why.setText(desk.text("desk.packs.failed."
                    + pack.failure().name().toLowerCase(Locale.ROOT).replace('_', '-')));
        }
        leftOut.show(pack);
    }

    private Div credit(SymbolPack pack) {
        var by = new Paragraph(
                desk.text("desk.packs.credit", Map.of("credit", pack.credit(), "licence", pack.licence())));
        var words = new Paragraph(desk.text(
                "desk.packs.brought",
                Map.of(
                        "language",
                        Languages.name(Locale.forLanguageTag(pack.language()), desk.language()),
                        "name",
                        packs.broughtBy(pack, desk),
                        "at",
                        desk.clock(pack.broughtAt()))));
        words.addClassNames("quiet", "small");
        return new Div(by, words);
    }
}
