package org.ownsay.access.tls;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A key, and what was certified of it: the certificate that holds now and perhaps the one it has followed.
 *
 * @param certificates of the same key, the newest first; never empty
 */
record Signed(PrivateKey key, List<X509Certificate> certificates) {

    static Signed of(PrivateKey key, X509Certificate certificate) {
        return new Signed(key, List.of(certificate));
    }

    X509Certificate certificate() {
        return certificates.getFirst();
    }

    Optional<X509Certificate> former() {
        return certificates.stream().skip(1).findFirst();
    }

    Instant endsAt() {
        return certificate().getNotAfter().toInstant();
    }
}
