package org.ownsay.front;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.ownsay.access.Homekeeping;
import org.ownsay.access.KnownTablet;
import org.ownsay.language.Texts;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells a resting tablet what day and time it is at the home, in words. */
@RestController
class ClockController {

    private static final LocalTime MORNING = LocalTime.of(5, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(12, 0);
    private static final LocalTime EVENING = LocalTime.of(17, 0);
    private static final LocalTime NIGHT = LocalTime.of(21, 0);

    private final Homekeeping homes;
    private final Texts texts;
    private final Clock clock;

    ClockController(Homekeeping homes, Texts texts, Clock clock) {
        this.homes = homes;
        this.texts = texts;
        this.clock = clock;
    }

    record Now(String itIs, String day, String time) {}

    @GetMapping("/api/clock")
    ResponseEntity<Now> get(
            @RequestParam(defaultValue = "en") String language, @AuthenticationPrincipal KnownTablet tablet) {
        var locale = Locale.forLanguageTag(language);
        var now = clock.instant().atZone(ZoneId.of(homes.get(tablet.home()).timeZone()));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Now(
                        texts.get("rest.it-is", locale),
                        texts.get("rest.day." + part(now.toLocalTime()), locale, Map.of("day", now.toLocalDate())),
                        texts.get("rest.time", locale, Map.of("time", now.toLocalTime()))));
    }

    private static String part(LocalTime time) {
        if (time.isBefore(MORNING) || !time.isBefore(NIGHT)) {
            return "night";
        }
        return time.isBefore(AFTERNOON) ? "morning" : time.isBefore(EVENING) ? "afternoon" : "evening";
    }
}
