package org.ownsay.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.ownsay.storage.AppendOnly;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * The place where people live or stay.
 *
 * @param timeZone an IANA name: what "today" means is told by it, and by nothing else
 * @param screens the languages of the home's own screens, the first one first; at least one
 * @param madeUp whether nobody in it exists: only there a screen may become a tablet by itself
 */
public record Home(
        @Id HomeId id,
        String name,
        String timeZone,
        @Embedded.Empty MealTimes meals,
        List<HomeLanguage> screens,
        boolean madeUp,
        Instant createdAt)
        implements AppendOnly<HomeId> {

    /** One of the languages of a home's screens, as a BCP 47 tag. */
    public record HomeLanguage(String tag) {}

    public Home {
        ZoneId.of(timeZone);
        screens = List.copyOf(screens);
        if (screens.isEmpty()) {
            throw new IllegalArgumentException("A home speaks some language: " + name);
        }
    }

    public List<Locale> languages() {
        return screens.stream()
                .map(HomeLanguage::tag)
                .map(Locale::forLanguageTag)
                .toList();
    }

    /** The day it is at the home at that instant. */
    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneId.of(timeZone));
    }

    @Override
    public HomeId getId() {
        return id;
    }
}
