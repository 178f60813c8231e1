package org.ownsay.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ownsay.storage.DurableCommit;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes a screen a tablet, and knows it again by its cookie. What it has changed outlasts a power cut. */
@Service
public class Enrolment {

    /** A 10.1 inch screen of 1280 x 800, until somebody has measured this one with a bank card. */
    public static final double USUAL_PX_PER_MM = 5.885;

    public static final double FEWEST_PX_PER_MM = 2;
    public static final double MOST_PX_PER_MM = 30;

    private final Tablets tablets;
    private final TabletsRevoked revoked;
    private final TransactionTemplate transaction;
    private final DurableCommit durable;
    private final Clock clock;

    Enrolment(
            Tablets tablets,
            TabletsRevoked revoked,
            TransactionTemplate transaction,
            DurableCommit durable,
            Clock clock) {
        this.tablets = tablets;
        this.revoked = revoked;
        this.transaction = transaction;
        this.durable = durable;
        this.clock = clock;
    }

    /** A new tablet, and the cookie that it is known by. */
    public record Enrolled(KnownTablet tablet, ResponseCookie cookie) {}

    /**
     * A screen that nobody has measured, and that comes over http.
     *
     * @param port the server's port as the tablet sees it
     */
    public Enrolled enrol(HomeId home, String place, int port) {
        return enrol(home, place, USUAL_PX_PER_MM, port, false);
    }

    /**
     * @param place where the tablet is, in the home's words
     * @param pxPerMm as somebody measured it on its glass
     * @param screen what the tablet sent: the way it comes is the way it will be known on
     * @throws IllegalArgumentException if no screen is like that
     */
    public Enrolled enrol(HomeId home, String place, double pxPerMm, HttpServletRequest screen) {
        return enrol(home, place, pxPerMm, screen.getServerPort(), screen.isSecure());
    }

    private Enrolled enrol(HomeId home, String place, double pxPerMm, int port, boolean safely) {
        requirePossible(pxPerMm);
        var secret = Secrets.next();
        var tablet =
                new Tablet(TabletId.next(), home, place, pxPerMm, Secrets.hash(secret), clock.instant(), null, null);
        var cookie = ResponseCookie.from(TabletCookies.name(port), secret)
                .httpOnly(true)
                .secure(safely)
                .sameSite("Strict")
                .path("/")
                .maxAge(Duration.ofDays(400))
                .build();
        write(() -> tablets.save(tablet));
        return new Enrolled(tablet.known(), cookie);
    }

    /** From now on the tablet speaks for nobody. To say so twice, or in another home, changes nothing. */
    public void revoke(TabletId tablet, StaffMember by) {
        write(() -> {
            if (find(tablet, by.home()).isPresent() && !revoked.existsById(tablet)) {
                revoked.save(new TabletRevoked(tablet, by.id(), clock.instant()));
            }
        });
    }

    /** Every tablet there ever was in that home, the first one first. */
    @Transactional(readOnly = true)
    public List<TabletRecord> list(HomeId home) {
        var gone = revoked.listByHome(home).stream()
                .collect(Collectors.toMap(TabletRevoked::tablet, TabletRevoked::revokedAt));
        return tablets.listByHome(home).stream()
                .map(tablet -> new TabletRecord(
                        tablet.known(),
                        tablet.enrolledAt(),
                        tablet.heardAt(),
                        tablet.heardSafely(),
                        gone.get(tablet.id())))
                .toList();
    }

    public void rename(TabletId tablet, HomeId home, String place) {
        write(() -> tablets.savePlace(tablet, home, place));
    }

    /**
     * @param pxPerMm as somebody measured it on its glass
     * @throws IllegalArgumentException if no screen is like that
     */
    public void measure(TabletId tablet, HomeId home, double pxPerMm) {
        requirePossible(pxPerMm);
        write(() -> tablets.savePxPerMm(tablet, home, pxPerMm));
    }

    /** @param fullScreen whether the tablet asks its browser for the whole screen */
    public void fill(TabletId tablet, HomeId home, boolean fullScreen) {
        write(() -> tablets.saveFullScreen(tablet, home, fullScreen));
    }

    @Transactional(readOnly = true)
    public boolean isFullScreen(TabletId tablet) {
        return tablets.countFullScreen(tablet) > 0;
    }

    /** The tablet that sent the request, if it is one and was not revoked. */
    @Transactional(readOnly = true)
    public Optional<KnownTablet> find(HttpServletRequest request) {
        return TabletCookies.secrets(request)
                .flatMap(secret -> tablets.findActive(Secrets.hash(secret)).stream())
                .findFirst()
                .map(Tablet::known);
    }

    /** Whose pictures may be shown on the screen that sent the request: a tablet's home, or that of whoever is signed in. */
    @Transactional(readOnly = true)
    public Optional<HomeId> findHome(@Nullable StaffMember signedIn, HttpServletRequest request) {
        return Optional.ofNullable(signedIn).map(StaffMember::home).or(() -> find(request)
                .map(KnownTablet::home));
    }

    /** A tablet of that home, also one that was revoked: what it sent still came from there. */
    @Transactional(readOnly = true)
    public Optional<KnownTablet> find(TabletId id, HomeId home) {
        return tablets.findById(id).map(Tablet::known).filter(tablet -> tablet.home()
                .equals(home));
    }

    private void write(Runnable change) {
        transaction.executeWithoutResult(status -> change.run());
        durable.sync();
    }

    private static void requirePossible(double pxPerMm) {
        if (!(pxPerMm >= FEWEST_PX_PER_MM && pxPerMm <= MOST_PX_PER_MM)) {
            throw new IllegalArgumentException("2 to 30 pixels in a millimetre, not " + pxPerMm);
        }
    }
}
