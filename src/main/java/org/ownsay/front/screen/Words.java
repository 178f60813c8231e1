package org.ownsay.front.screen;

import org.jspecify.annotations.Nullable;

/** Something to read, and the clip that says it, if there is a voice. */
record Words(String text, @Nullable String clip) {}
