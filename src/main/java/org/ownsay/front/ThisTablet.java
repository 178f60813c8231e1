package org.ownsay.front;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Optional;
import org.ownsay.access.Enrolment;
import org.ownsay.access.Home;
import org.ownsay.access.Homekeeping;
import org.ownsay.access.KnownTablet;
import org.ownsay.access.StaffMember;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The tablet in front of the person, as far as the server can tell. */
@Component
class ThisTablet {

    private static final String PLACE_IN_DEMO = "Lounge";
    private static final String KNOWN = ThisTablet.class.getName();

    private final Enrolment enrolment;
    private final Homekeeping homes;
    private final boolean isDemo;

    ThisTablet(Enrolment enrolment, Homekeeping homes, @Value("${ownsay.demo:false}") boolean isDemo) {
        this.enrolment = enrolment;
        this.homes = homes;
        this.isDemo = isDemo;
    }

    /** @throws NotATablet if this screen is none */
    KnownTablet get() {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        return enrolment.find(request).or(() -> enrolByItself(request)).orElseThrow(NotATablet::new);
    }

    Home home() {
        return homes.get(get().home());
    }

    /** Who is signed in on this very screen. */
    Optional<StaffMember> findSignedIn() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(StaffMember.class::isInstance)
                .map(StaffMember.class::cast);
    }

    /** Only where everybody is made up, and never for a screen that comes through somebody else's proxy. */
    private Optional<KnownTablet> enrolByItself(HttpServletRequest request) {
        var isForwarded = Collections.list(request.getHeaderNames()).stream()
                .map(String::toLowerCase)
                .anyMatch(name -> name.equals("forwarded") || name.startsWith("x-forwarded"));
        return isDemo && !isForwarded
                ? homes.findDefault().filter(Home::madeUp).map(home -> enrol(home, request))
                : Optional.empty();
    }

    private KnownTablet enrol(Home home, HttpServletRequest request) {
        var enrolled = enrolment.enrol(home.id(), PLACE_IN_DEMO, request.getServerPort());
        VaadinServletResponse.getCurrent()
                .getHttpServletResponse()
                .addHeader(HttpHeaders.SET_COOKIE, enrolled.cookie().toString());
        return enrolled.tablet();
    }
}
