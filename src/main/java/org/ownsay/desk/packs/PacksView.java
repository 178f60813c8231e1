package org.ownsay.desk.packs;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.desk.shell.DeskAddress;
import org.ownsay.desk.shell.DeskLayout;
import org.ownsay.desk.shell.Living;
import org.ownsay.desk.shell.SignedIn;
import org.ownsay.symbols.SymbolPack;
import org.ownsay.symbols.SymbolPack.State;

/** The symbol packs of the home. While one comes in, it looks every second how far it is. */
@Route(value = "desk/pictures/packs", layout = DeskLayout.class)
@PermitAll
class PacksView extends Main implements HasDynamicTitle {

    private static final int EVERY_SECOND_MS = 1_000;
    private static final int NEVER = -1;

    private final AtDesk desk;
    private final HomePacks packs;
    private final Paragraph said = new Paragraph();
    private final Paragraph none = new Paragraph();
    private final Living<SymbolPack, PackCard> cards;
    private final Optional<NewPackCard> bringing;
    private List<SymbolPack> shown = List.of();

    PacksView(SignedIn signedIn, HomePacks packs) {
        this.desk = signedIn.get();
        this.packs = packs;
        var back = new Anchor(DeskAddress.PICTURES, desk.text("desk.pictures.back"));
        back.addClassName("act");
        said.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        said.addClassName("done");
        none.setText(desk.text("desk.packs.none"));
        var place = new Div();
        place.addClassName("stack");
        cards = new Living<>(
                place,
                SymbolPack::id,
                pack -> new PackCard(pack, packs, this::tryAgain, this::remove, desk),
                (card, pack) -> card.show(pack));
        add(new Header(back, new H1(getPageTitle())), new Paragraph(desk.text("desk.packs.text")), said, none, place);
        bringing = packs.mayChange(desk) ? Optional.of(new NewPackCard(packs, this::begun, desk)) : Optional.empty();
        bringing.ifPresentOrElse(this::add, () -> add(new Paragraph(desk.text("desk.packs.managers"))));
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        ui.setPollInterval(EVERY_SECOND_MS);
        var polling = ui.addPollListener(poll -> {
            look();
            bringing.ifPresent(NewPackCard::look);
        });
        addDetachListener(detach -> {
            detach.unregisterListener();
            polling.remove();
            ui.setPollInterval(NEVER);
        });
    }

    private void look() {
        var before = shown;
        show();
        shown.stream()
                .filter(pack ->
                        before.stream().anyMatch(old -> old.id().equals(pack.id()) && old.state() != pack.state()))
                .forEach(this::tell);
    }

    private void show() {
        var now = packs.list(desk);
        if (!now.equals(shown)) {
            shown = now;
            cards.show(now);
        }
        none.setVisible(now.isEmpty());
    }

    private void tell(SymbolPack pack) {
        if (pack.state() != State.BRINGING) {
            said.setText(desk.text(
                    pack.state() == State.READY ? "desk.packs.is-in" : "desk.packs.did-not",
                    Map.of("name", pack.name())));
        }
    }

    private void begun(String name) {
        show();
        say(desk.text("desk.packs.begun", Map.of("name", name)));
    }

    private void tryAgain(SymbolPack pack) {
        packs.tryAgain(pack, desk);
        show();
        say(desk.text("desk.packs.begun", Map.of("name", pack.name())));
    }

    private void remove(SymbolPack pack) {
        packs.remove(pack, desk);
        show();
        say(desk.text("desk.packs.removed", Map.of("name", pack.name())));
    }

    /** The button that was pressed may be gone: whoever goes on with the keyboard begins here. */
    private void say(String done) {
        said.setText(done);
        said.getElement().callJsFunction("focus");
    }

    @Override
    public String getPageTitle() {
        return desk.text("desk.packs.title");
    }
}
