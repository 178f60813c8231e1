package org.ownsay.access.tls;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateParsingException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where authority and certificate lie: made where there are none, renewed in time, and never replaced unasked. */
final class TlsFolder {

    static final Duration RENEWED_BEFORE = Duration.ofDays(30);
    static final Duration AUTHORITY_RENEWED_BEFORE = Duration.ofDays(365);

    private static final Logger LOG = LoggerFactory.getLogger(TlsFolder.class);

    private final Path folder;
    private final PemFile authority;
    private final PemFile server;

    TlsFolder(Path folder) {
        this.folder = folder;
        this.authority = new PemFile(folder.resolve("authority.pem"));
        this.server = new PemFile(folder.resolve("server.pem"));
    }

    /**
     * @param machine what to call a new authority after
     * @throws BrokenFile if there was an authority and it cannot be read: another one would lock out every tablet
     */
    Signed authority(String machine, List<String> names, Instant now) throws IOException, GeneralSecurityException {
        OwnersAlone.makeFolder(folder);
        if (!authority.exists()) {
            if (server.exists()) {
                throw new BrokenFile(authority.path(), "missing, though there was one");
            }
            LOG.info("Making an authority for this home");
            return keep(authority, Certificates.authority("Ownsay on " + machine, names, now));
        }
        var known = authority.read();
        return isDue(known.endsAt(), AUTHORITY_RENEWED_BEFORE, now)
                ? keep(authority, Certificates.renew(known, names, now))
                : known;
    }

    /** The one that is there, while it holds for a time, is of this authority and has all the names; else another. */
    Signed server(Signed authority, List<String> names, Instant now) throws IOException, GeneralSecurityException {
        var permitted = names.stream()
                .filter(name -> Naming.isPermitted(authority.certificate(), name))
                .toList();
        if (server.exists()) {
            try {
                var known = server.read();
                if (isGood(known, authority, permitted, now)) {
                    return known;
                }
            } catch (BrokenFile broken) { // nobody trusts this file by itself, so another is as good
                LOG.warn("Making another certificate in the place of a broken one", broken);
            }
        }
        names.stream()
                .filter(name -> !permitted.contains(name))
                .forEach(name -> LOG.warn(
                        "The authority was not made for a name like {}: https will not be trusted there", name));
        LOG.info("Making a certificate for {}", permitted);
        return keep(server, Certificates.server(authority, permitted, now));
    }

    static Set<String> names(Signed server) {
        try {
            var names = server.certificate().getSubjectAlternativeNames();
            return names == null
                    ? Set.of()
                    : names.stream().flatMap(OwnNames::of).collect(Collectors.toSet());
        } catch (CertificateParsingException unreadable) {
            return Set.of();
        }
    }

    /** It may name more than there is now: a cable that was pulled out comes back. */
    private static boolean isGood(Signed server, Signed authority, List<String> names, Instant now) {
        if (isDue(server.endsAt(), RENEWED_BEFORE, now)) {
            return false;
        }
        try {
            server.certificate().verify(authority.certificate().getPublicKey());
        } catch (GeneralSecurityException ofAnother) {
            return false;
        }
        return names(server).containsAll(names);
    }

    private static boolean isDue(Instant end, Duration before, Instant now) {
        return end.isBefore(now.plus(before));
    }

    private static Signed keep(PemFile file, Signed made) throws IOException {
        file.write(made);
        return made;
    }
}
