package org.ownsay.desk.tablets;

import org.jspecify.annotations.Nullable;
import org.ownsay.person.Person;

/**
 * How a tablet is used.
 *
 * @param whose whom it is mostly for; nobody: everybody
 * @param fullScreen whether it asks its browser for the whole screen
 */
record Use(@Nullable Person whose, boolean fullScreen) {}
