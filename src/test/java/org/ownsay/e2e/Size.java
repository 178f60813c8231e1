package org.ownsay.e2e;

import java.util.List;
import java.util.Locale;

/** A piece of glass that Ownsay is shown on, in CSS pixels; and how small a control may be there, in millimetres. */
enum Size {
    LYING(1280, 800, 20),
    STANDING(800, 1280, 20),
    SEVEN_INCH(1024, 600, 20),
    SEVEN_INCH_STANDING(600, 1024, 20),
    /** Held nearer to the eye: see {@code tokens.css}. */
    PHONE(360, 740, 14);

    static final List<Size> OF_DESK = List.of(LYING, PHONE);

    final int width;
    final int height;
    final int leastMm;

    Size(int width, int height, int leastMm) {
        this.width = width;
        this.height = height;
        this.leastMm = leastMm;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%dx%d", width, height);
    }
}
