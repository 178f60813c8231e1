package org.ownsay.desk.pictures;

import java.util.List;
import org.ownsay.access.HomeId;
import org.springframework.stereotype.Component;

/** Whom to thank for the symbol packs that a home has brought in. None can be brought in yet. */
@Component
class PackCredits {

    /**
     * @param name such as {@code Mulberry}
     * @param credit who drew it
     */
    record PackCredit(String name, String credit, String licence) {}

    List<PackCredit> list(HomeId home) {
        return List.of();
    }
}
