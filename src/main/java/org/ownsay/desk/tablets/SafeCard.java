package org.ownsay.desk.tablets;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ownsay.access.HomeAuthority;
import org.ownsay.access.SafeWay;
import org.ownsay.access.SafeWays;
import org.ownsay.access.SafeWays.Trouble;
import org.ownsay.access.TabletRecord;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.desk.shell.Card;
import org.ownsay.desk.shell.FingerprintLine;
import org.ownsay.desk.zxing.QrCode;
import org.ownsay.language.Languages;

/** How tablets come to https: a code to scan, what to compare, until when it holds, and who is not there yet. */
final class SafeCard extends Card {

    private final AtDesk desk;

    private SafeCard(AtDesk desk) {
        super(desk.text("desk.safe.title"));
        this.desk = desk;
        addClassName("safe");
    }

    /** Nothing where https is switched off: there somebody else sees to it. */
    static Optional<SafeCard> find(SafeWays ways, List<TabletRecord> tablets, AtDesk desk) {
        return ways.find().map(way -> new SafeCard(desk).showing(way, tablets)).or(() -> ways.findTrouble()
                .map(trouble -> new SafeCard(desk).telling(trouble)));
    }

    private SafeCard showing(SafeWay way, List<TabletRecord> tablets) {
        var words = new Div(line("desk.safe.how", Map.of()));
        words.addClassName("stack");
        findAddress(way)
                .ifPresentOrElse(
                        address -> {
                            add(new QrCode(address, desk.text("desk.safe.qr", Map.of("address", address))));
                            words.add(new Anchor(address, address));
                        },
                        () -> words.add(line("desk.safe.alone", Map.of())));
        words.add(
                fingerprint(way.authority()),
                line("desk.safe.until", Map.of("at", desk.clock(way.authority().endsAt()))));
        if (way.authority().formerEndsAt() instanceof Instant end) {
            words.add(flag(line("desk.safe.former", Map.of("at", desk.clock(end)))));
        }
        var plain = tablets.stream()
                .filter(tablet -> tablet.isActive() && Boolean.FALSE.equals(tablet.heardSafely()))
                .map(tablet -> tablet.tablet().place())
                .toList();
        if (!plain.isEmpty()) {
            words.add(flag(line("desk.safe.still-plain", Map.of("places", Languages.list(plain, desk.language())))));
        }
        add(words);
        return this;
    }

    private SafeCard telling(Trouble trouble) {
        add(flag(line(
                switch (trouble) {
                    case FILES -> "desk.safe.files";
                    case PORT -> "desk.safe.port";
                },
                Map.of())));
        return this;
    }

    /** The one this page came by leads here for sure; of one that leads to this machine alone, its address in the house. */
    private static Optional<String> findAddress(SafeWay way) {
        var request = VaadinServletRequest.getCurrent();
        var host = request.getServerName();
        var port = request.isSecure() ? way.plainPort() : request.getServerPort();
        return Optional.of("http://" + host + ":" + port)
                .filter(address -> !SafeWay.isHere(host))
                .or(way::findPlainAddress)
                .map(address -> address + "/install");
    }

    private Component fingerprint(HomeAuthority authority) {
        return new Div(line("desk.safe.fingerprint", Map.of()), new FingerprintLine(authority.fingerprint()));
    }

    private Paragraph line(String key, Map<String, Object> values) {
        return new Paragraph(desk.text(key, values));
    }

    private static Paragraph flag(Paragraph line) {
        line.addClassNames("flag", "flag--plain");
        return line;
    }
}
