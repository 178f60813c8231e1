package org.ownsay.access.tls;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.HexFormat;
import org.ownsay.access.HomeAuthority;

/** What people compare to be sure that it is the same certificate. */
final class Fingerprint {

    private Fingerprint() {}

    static HomeAuthority authority(Signed authority, Instant now) {
        try {
            var encoded = authority.certificate().getEncoded();
            var digest = MessageDigest.getInstance("SHA-256").digest(encoded);
            var formerEnd = authority
                    .former()
                    .map(X509Certificate::getNotAfter)
                    .map(end -> end.toInstant())
                    .filter(now::isBefore)
                    .orElse(null);
            return new HomeAuthority(
                    encoded,
                    HexFormat.ofDelimiter(":").withUpperCase().formatHex(digest),
                    authority.endsAt(),
                    formerEnd);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
