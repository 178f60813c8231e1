package org.ownsay.access.rest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ownsay.access.Enrolment;
import org.ownsay.access.Homekeeping;
import org.ownsay.access.KnownTablet;
import org.ownsay.access.Unlocking;
import org.ownsay.access.Unlocking.Outcome;
import org.ownsay.language.Texts;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Tells a tablet what keeps it, in the words of its home's staff, and whether a PIN is the right one. */
@RestController
class StaffPinController {

    private static final List<String> TEXTS = List.of(
            "kiosk.pin.title",
            "kiosk.pin.delete",
            "kiosk.pin.wrong",
            "kiosk.pin.wait",
            "kiosk.pin.away",
            "kiosk.pin.none",
            "kiosk.staff.title",
            "kiosk.staff.back",
            "kiosk.staff.small",
            "kiosk.staff.again",
            "kiosk.staff.desk");

    private final Unlocking unlocking;
    private final Enrolment enrolment;
    private final Homekeeping homes;
    private final Texts texts;

    StaffPinController(Unlocking unlocking, Enrolment enrolment, Homekeeping homes, Texts texts) {
        this.unlocking = unlocking;
        this.enrolment = enrolment;
        this.homes = homes;
        this.texts = texts;
    }

    /** @param fullScreen whether it asks its browser for the whole screen */
    record Kept(boolean fullScreen, boolean hasPin, String lang, Map<String, String> texts) {}

    record Typed(@Nullable String pin) {}

    record Tried(Outcome outcome) {}

    @GetMapping("/api/staff-pin")
    ResponseEntity<Kept> get(@AuthenticationPrincipal KnownTablet tablet) {
        var language = homes.get(tablet.home()).languages().getFirst();
        return fresh(new Kept(
                enrolment.isFullScreen(tablet.id()),
                unlocking.hasPin(tablet.home()),
                language.toLanguageTag(),
                words(tablet, language)));
    }

    @PostMapping("/api/staff-pin")
    ResponseEntity<Tried> post(@RequestBody Typed typed, @AuthenticationPrincipal KnownTablet tablet) {
        return fresh(new Tried(unlocking.unlock(tablet, Objects.requireNonNullElse(typed.pin(), ""))));
    }

    private Map<String, String> words(KnownTablet tablet, Locale language) {
        var words = TEXTS.stream().collect(Collectors.toMap(Function.identity(), key -> texts.get(key, language)));
        words.put("kiosk.staff.tablet", texts.get("kiosk.staff.tablet", language, Map.of("place", tablet.place())));
        return words;
    }

    private static <T> ResponseEntity<T> fresh(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
