package org.ownsay.desk.pictures;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.symbols.Depiction;
import org.ownsay.symbols.Whence;

/** Why it is this picture, in plain words. */
final class Reason {

    private Reason() {}

    static String of(Depiction depiction, AtDesk desk) {
        var pack = Objects.requireNonNullElse(depiction.pack(), "");
        return desk.text("desk.pictures.whence." + key(depiction.whence()), Map.of("pack", pack));
    }

    static String key(Whence whence) {
        return whence.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
