package org.ownsay.front;

import com.vaadin.flow.router.QueryParameters;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ownsay.access.Enrolment;
import org.ownsay.access.HomeId;
import org.ownsay.access.Homekeeping;
import org.ownsay.access.StaffMember;
import org.ownsay.front.screen.Trial;
import org.ownsay.person.Settings;
import org.springframework.stereotype.Component;

/** Reads out of an address which settings are tried out, and whether they may be here: on a tablet, or by signed-in staff. */
@Component
class Trying {

    private static final int MOST_LANGUAGES = 2;

    private final ThisTablet tablet;
    private final Homekeeping homes;

    Trying(ThisTablet tablet, Homekeeping homes) {
        this.tablet = tablet;
        this.homes = homes;
    }

    private record Here(HomeId home, double pxPerMm, boolean isHeard) {}

    /**
     * @throws NotATablet if this screen is none, and nobody of staff is signed in on it
     * @throws IllegalArgumentException if the settings cannot be read, or are beyond a limit
     */
    Trial get(QueryParameters query) {
        var here = here();
        var settings = Settings.of(query.getSingleParameter("as").orElse(""));
        var spoken = query.getSingleParameter("in")
                .map(Trying::languages)
                .filter(languages -> !languages.isEmpty())
                .orElseGet(() -> homes.get(here.home()).languages());
        return new Trial(
                settings,
                spoken.stream().distinct().limit(MOST_LANGUAGES).toList(),
                here.home(),
                here.pxPerMm(),
                here.isHeard(),
                tablet.findSignedIn().isPresent() ? "/desk/people" : "/");
    }

    /** The language that staff read on this screen. */
    Locale staffLanguage() {
        return tablet.findSignedIn()
                .map(StaffMember::language)
                .orElseGet(() -> homes.get(here().home()).languages().getFirst());
    }

    private Here here() {
        try {
            var known = tablet.get();
            return new Here(known.home(), known.pxPerMm(), true);
        } catch (NotATablet none) {
            return tablet.findSignedIn()
                    .map(staff -> new Here(staff.home(), Enrolment.USUAL_PX_PER_MM, false))
                    .orElseThrow(() -> none);
        }
    }

    private static List<Locale> languages(String tags) {
        return Stream.of(tags.split("\\."))
                .map(Trying::language)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Locale> language(String tag) {
        try {
            return Optional.of(new Locale.Builder().setLanguageTag(tag).build())
                    .filter(language -> !language.getLanguage().isEmpty());
        } catch (IllformedLocaleException none) {
            return Optional.empty();
        }
    }
}
