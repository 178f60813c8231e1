package org.ownsay.e2e;

import java.util.function.Consumer;

/** A screen, and the way to it. A new screen needs a line in {@link Walks}, and is then in every picture and test. */
record Walk(String screen, boolean isAtDesk, boolean hasKeys, Consumer<Visit> way) {

    static Walk of(String screen, Consumer<Visit> way) {
        return new Walk(screen, false, false, way);
    }

    /** Past the letters, which are only there where there is room for keys. */
    static Walk byKeys(String screen, Consumer<Visit> way) {
        return new Walk(screen, false, true, way);
    }

    static Walk atDesk(String screen, Consumer<Visit> way) {
        return new Walk(screen, true, false, way);
    }

    @Override
    public String toString() {
        return screen;
    }
}
