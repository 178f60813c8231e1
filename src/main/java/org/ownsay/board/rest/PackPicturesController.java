package org.ownsay.board.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownsay.access.Enrolment;
import org.ownsay.access.StaffMember;
import org.ownsay.symbols.PackPicture;
import org.ownsay.symbols.PackPictureId;
import org.ownsay.symbols.Packs;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows the pictures that a home brought to its tablets and its staff. To everybody else there are none. */
@RestController
class PackPicturesController {

    /** Opened by itself, a drawing is a page of ours: it may do nothing but look as it looks. */
    private static final String NOTHING_BUT_ITSELF = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private final Packs packs;
    private final Enrolment enrolment;

    PackPicturesController(Packs packs, Enrolment enrolment) {
        this.packs = packs;
        this.enrolment = enrolment;
    }

    @GetMapping("/pictures/packs/{id}")
    ResponseEntity<byte[]> get(
            @PathVariable UUID id,
            @AuthenticationPrincipal(errorOnInvalidType = false) @Nullable StaffMember staff,
            HttpServletRequest request) {
        return enrolment
                .findHome(staff, request)
                .flatMap(home -> packs.findPicture(new PackPictureId(id), home.value()))
                .map(PackPicturesController::show)
                .orElse(ResponseEntity.notFound().build());
    }

    /** Asked for again each time, because a tablet may have come to another home. */
    private static ResponseEntity<byte[]> show(PackPicture picture) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(picture.mediaType()))
                .cacheControl(CacheControl.noCache().cachePrivate())
                // weak, because what has a strong one is not compressed on its way
                .eTag("W/\"" + DigestUtils.md5DigestAsHex(picture.bytes()) + "\"")
                .header("Content-Security-Policy", NOTHING_BUT_ITSELF)
                .header("X-Content-Type-Options", "nosniff")
                .body(picture.bytes());
    }
}
