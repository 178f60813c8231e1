package org.ownsay.front.screen;

import java.util.List;
import java.util.Locale;
import org.ownsay.access.HomeId;
import org.ownsay.person.Settings;

/**
 * Settings that are tried out, kept or not.
 *
 * @param spoken one or two languages, the first one first
 * @param isHeard whether this screen can be given sound: tablets can
 * @param closesTo where it goes, if the browser does not close it
 */
public record Trial(
        Settings settings, List<Locale> spoken, HomeId home, double pxPerMm, boolean isHeard, String closesTo) {}
