package org.ownsay.desk.pictures;

import java.util.List;
import org.ownsay.access.HomeId;
import org.ownsay.symbols.Packs;
import org.ownsay.symbols.SymbolPack.State;
import org.springframework.stereotype.Component;

/** Whom to thank for the symbol packs that a home has brought in. */
@Component
class PackCredits {

    private final Packs packs;

    PackCredits(Packs packs) {
        this.packs = packs;
    }

    /**
     * @param name such as {@code Mulberry}
     * @param credit who drew it
     */
    record PackCredit(String name, String credit, String licence) {}

    List<PackCredit> list(HomeId home) {
        return packs.list(home.value()).stream()
                .filter(pack -> pack.state() == State.READY)
                .map(pack -> new PackCredit(pack.name(), pack.credit(), pack.licence()))
                .toList();
    }
}
