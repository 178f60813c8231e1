package org.ownsay.desk.packs;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.ownsay.access.AccountId;
import org.ownsay.access.Role;
import org.ownsay.access.Staffing;
import org.ownsay.board.OptionId;
import org.ownsay.board.Topics;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.symbols.PackFile;
import org.ownsay.symbols.Packs;
import org.ownsay.symbols.SymbolPack;
import org.ownsay.symbols.UnusablePack;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** The symbol packs of the home at whose desk somebody is. Everybody there sees them; managers bring and remove them. */
@Component
class HomePacks {

    private final Packs packs;
    private final Topics topics;
    private final Staffing staffing;

    HomePacks(Packs packs, Topics topics, Staffing staffing) {
        this.packs = packs;
        this.topics = topics;
        this.staffing = staffing;
    }

    List<SymbolPack> list(AtDesk desk) {
        return packs.list(desk.home().id().value());
    }

    /** How many of the things that people choose it has a picture for. */
    int countShown(SymbolPack pack) {
        var shown = new HashSet<>(packs.listShown(pack));
        shown.retainAll(topics.list().stream()
                .flatMap(topic -> topic.questions().stream())
                .flatMap(question -> question.options().stream())
                .map(OptionId::value)
                .collect(Collectors.toSet()));
        return shown.size();
    }

    /** What whoever brought it is called. */
    String broughtBy(SymbolPack pack, AtDesk desk) {
        return staffing.findName(new AccountId(pack.broughtBy()), desk.home().id())
                .orElseGet(() -> desk.text("desk.pictures.somebody"));
    }

    boolean mayChange(AtDesk desk) {
        return desk.staff().role() == Role.MANAGER;
    }

    /** @throws UnusablePack if it cannot even be begun */
    void bring(PackFile file, AtDesk desk) {
        require(desk);
        packs.bring(file, desk.home().id().value(), desk.staff().id().value());
    }

    void tryAgain(SymbolPack pack, AtDesk desk) {
        require(desk);
        packs.tryAgain(pack.id(), desk.home().id().value());
    }

    void remove(SymbolPack pack, AtDesk desk) {
        require(desk);
        packs.remove(pack.id(), desk.home().id().value(), desk.staff().id().value());
    }

    private void require(AtDesk desk) {
        if (!mayChange(desk)) {
            throw new AccessDeniedException("For managers");
        }
    }
}
