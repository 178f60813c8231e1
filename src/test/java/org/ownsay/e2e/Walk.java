package org.ownsay.e2e;

import java.util.function.Consumer;

/** A screen, and the way to it. A new screen needs a line in {@link Walks}, and is then in every picture and test. */
record Walk(String screen, boolean isAtDesk, Consumer<Visit> way) {

    static Walk of(String screen, Consumer<Visit> way) {
        return new Walk(screen, false, way);
    }

    static Walk atDesk(String screen, Consumer<Visit> way) {
        return new Walk(screen, true, way);
    }

    @Override
    public String toString() {
        return screen;
    }
}
