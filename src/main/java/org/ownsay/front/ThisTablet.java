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
import org.ownsay.language.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The tablet in front of the person, as far as the server can tell. */
@Component
class ThisTablet {

    static final String KNOWN = ThisTablet.class.getName();

    private final Enrolment enrolment;
    private final Homekeeping homes;
    private final Texts texts;
    private final boolean isDemo;

    ThisTablet(Enrolment enrolment, Homekeeping homes, Texts texts, @Value("${ownsay.demo:false}") boolean isDemo) {
        this.enrolment = enrolment;
        this.homes = homes;
        this.texts = texts;
        this.isDemo = isDemo;
    }

    /** @throws NotATablet if this screen is none */
    KnownTablet get() {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        if (request.getAttribute(KNOWN) instanceof KnownTablet known) {
            return known;
        }
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
        var place = texts.get("screen.demo-place", home.languages().getFirst());
        var enrolled = enrolment.enrol(home.id(), place, Enrolment.USUAL_PX_PER_MM, request);
        request.setAttribute(KNOWN, enrolled.tablet()); // its cookie comes only with the next request
        VaadinServletResponse.getCurrent()
                .getHttpServletResponse()
                .addHeader(HttpHeaders.SET_COOKIE, enrolled.cookie().toString());
        return enrolled.tablet();
    }
}
