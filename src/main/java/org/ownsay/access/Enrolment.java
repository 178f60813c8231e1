package org.ownsay.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.WebUtils;

/** Makes a screen a tablet, and knows it again by its cookie. */
@Service
@Transactional
public class Enrolment {

    /** A 10.1 inch screen of 1280 x 800, until somebody has measured this one with a bank card. */
    public static final double USUAL_PX_PER_MM = 5.885;

    public static final double FEWEST_PX_PER_MM = 2;
    public static final double MOST_PX_PER_MM = 30;

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
        var secret = Secrets.next();
        var tablet =
                new Tablet(TabletId.next(), home, place, USUAL_PX_PER_MM, Secrets.hash(secret), clock.instant(), null);
        var cookie = ResponseCookie.from(cookieName(port), secret)
                .httpOnly(true)
                .sameSite("Strict")
                .path("/")
                .maxAge(Duration.ofDays(400))
                .build();
        return new Enrolled(tablets.save(tablet).known(), cookie);
    }

    /** From now on the tablet speaks for nobody. To say so twice changes nothing. */
    public void revoke(TabletId tablet, StaffMember by) {
        if (revoked.existsById(tablet)) {
            return;
        }
        revoked.save(new TabletRevoked(tablet, by.id(), clock.instant()));
    }

    /** Every tablet there ever was in that home, the first one first. */
    @Transactional(readOnly = true)
    public List<TabletRecord> list(HomeId home) {
        var gone = revoked.listByHome(home).stream()
                .collect(Collectors.toMap(TabletRevoked::tablet, TabletRevoked::revokedAt));
        return tablets.listByHome(home).stream()
                .map(tablet ->
                        new TabletRecord(tablet.known(), tablet.enrolledAt(), tablet.heardAt(), gone.get(tablet.id())))
                .toList();
    }

    public void rename(TabletId tablet, HomeId home, String place) {
        tablets.savePlace(tablet, home, place);
    }

    /**
     * @param pxPerMm as somebody measured it on its glass
     * @throws IllegalArgumentException if no screen is like that
     */
    public void measure(TabletId tablet, HomeId home, double pxPerMm) {
        if (!(pxPerMm >= FEWEST_PX_PER_MM && pxPerMm <= MOST_PX_PER_MM)) {
            throw new IllegalArgumentException("2 to 30 pixels in a millimetre, not " + pxPerMm);
        }
        tablets.savePxPerMm(tablet, home, pxPerMm);
    }

    /** The tablet that sent the request, if it is one and was not revoked. */
    @Transactional(readOnly = true)
    public Optional<KnownTablet> find(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, cookieName(request.getServerPort())))
                .flatMap(cookie -> tablets.findActive(Secrets.hash(cookie.getValue())))
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
}
