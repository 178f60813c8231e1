package org.ownsay.access.rest;

import org.ownsay.access.HomeAuthority;
import org.ownsay.access.SafeWay;
import org.ownsay.access.SafeWays;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives whoever asks what a screen has to trust. There is no secret in it, and no key. */
@RestController
class AuthorityController {

    private static final MediaType CERTIFICATE = MediaType.parseMediaType("application/x-x509-ca-cert");
    private static final MediaType PROFILE = MediaType.parseMediaType("application/x-apple-aspen-config");

    private final SafeWays ways;

    AuthorityController(SafeWays ways) {
        this.ways = ways;
    }

    @GetMapping("/install/ownsay.crt")
    ResponseEntity<byte[]> getCertificate() {
        return ways.find()
                .map(SafeWay::authority)
                .map(authority -> file(CERTIFICATE, "ownsay.crt", authority.certificate()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** An iPad takes it as something to set up, not as a file to look at. */
    @GetMapping("/install/ownsay.mobileconfig")
    ResponseEntity<byte[]> getProfile() {
        return ways.find()
                .map(SafeWay::authority)
                .map(authority -> file(PROFILE, "ownsay.mobileconfig", profile(authority)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static byte[] profile(HomeAuthority authority) {
        return new AppleProfile(authority).bytes();
    }

    private static ResponseEntity<byte[]> file(MediaType type, String name, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .cacheControl(CacheControl.noStore())
                .body(bytes);
    }
}
