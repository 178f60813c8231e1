package org.ownsay.access;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.WebUtils;

/** Makes a screen a tablet, and knows it again by its cookie. */
@Service
@Transactional
public class Enrolment {

    /** A 10.1 inch screen of 1280 x 800, until somebody has measured this one with a bank card. */
    public static final double USUAL_PX_PER_MM = 5.885;

    private final Tablets tablets;
    private final TabletsRevoked revoked;
    private final Clock clock;

    Enrolment(Tablets tablets, TabletsRevoked revoked, Clock clock) {
        this.tablets = tablets;
        this.revoked = revoked;
        this.clock = clock;
    }

    /** A new tablet, and the cookie that it is known by. */
    public record Enrolled(KnownTablet tablet, ResponseCookie cookie) {}

    /**
     * @param place where the tablet is, in the home's words
     * @param port the server's port as the tablet sees it
     */
    public Enrolled enrol(HomeId home, String place, int port) {
        var secret = HexFormat.of().formatHex(KeyGenerators.secureRandom(32).generateKey());
        var tablet = new Tablet(TabletId.next(), home, place, USUAL_PX_PER_MM, hash(secret), clock.instant());
        var cookie = ResponseCookie.from(cookieName(port), secret)
                .httpOnly(true)
                .sameSite("Strict")
                .path("/")
                .maxAge(Duration.ofDays(400))
                .build();
        return new Enrolled(tablets.save(tablet).known(), cookie);
    }

    /** From now on the tablet speaks for nobody. */
    public void revoke(TabletId tablet, StaffMember by) {
        revoked.save(new TabletRevoked(tablet, by.id(), clock.instant()));
    }

    /** The tablet that sent the request, if it is one and was not revoked. */
    @Transactional(readOnly = true)
    public Optional<KnownTablet> find(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, cookieName(request.getServerPort())))
                .flatMap(cookie -> tablets.findActive(hash(cookie.getValue())))
                .map(Tablet::known);
    }

    /** A tablet of that home, also one that was revoked: what it sent still came from there. */
    @Transactional(readOnly = true)
    public Optional<KnownTablet> find(TabletId id, HomeId home) {
        return tablets.findById(id).map(Tablet::known).filter(tablet -> tablet.home()
                .equals(home));
    }

    /** Cookies do not keep ports apart: without it, two kiosks on one machine would share theirs. */
    private static String cookieName(int port) {
        return "ownsay-tablet-" + port;
    }

    private static String hash(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
