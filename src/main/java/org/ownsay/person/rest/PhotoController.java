package org.ownsay.person.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownsay.access.Enrolment;
import org.ownsay.access.StaffMember;
import org.ownsay.person.PhotoId;
import org.ownsay.person.Welcoming;
import org.ownsay.symbols.Photographing;
import org.ownsay.symbols.SnapshotId;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows photos to the tablets and the staff of their home. To everybody else there are none. */
@RestController
class PhotoController {

    private final Welcoming welcoming;
    private final Photographing photographing;
    private final Enrolment enrolment;

    PhotoController(Welcoming welcoming, Photographing photographing, Enrolment enrolment) {
        this.welcoming = welcoming;
        this.photographing = photographing;
        this.enrolment = enrolment;
    }

    @GetMapping("/pictures/photos/{id}")
    ResponseEntity<byte[]> get(
            @PathVariable UUID id,
            @AuthenticationPrincipal(errorOnInvalidType = false) @Nullable StaffMember staff,
            HttpServletRequest request) {
        return enrolment
                .findHome(staff, request)
                .flatMap(home -> welcoming.findPhoto(new PhotoId(id), home))
                .map(jpeg -> show(id, jpeg))
                .orElse(ResponseEntity.notFound().build());
    }

    @GetMapping("/pictures/snapshots/{id}")
    ResponseEntity<byte[]> getSnapshot(
            @PathVariable UUID id,
            @AuthenticationPrincipal(errorOnInvalidType = false) @Nullable StaffMember staff,
            HttpServletRequest request) {
        return enrolment
                .findHome(staff, request)
                .flatMap(home -> photographing.findJpeg(new SnapshotId(id), home.value()))
                .map(jpeg -> show(id, jpeg))
                .orElse(ResponseEntity.notFound().build());
    }

    /** It never changes, but whoever shows it again asks again: a tablet that was stopped is to see it no more. */
    private static ResponseEntity<byte[]> show(UUID id, byte[] jpeg) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag("\"" + id + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .body(jpeg);
    }
}
