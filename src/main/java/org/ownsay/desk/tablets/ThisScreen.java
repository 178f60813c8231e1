package org.ownsay.desk.tablets;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import java.util.Optional;
import org.ownsay.access.Enrolment;
import org.ownsay.access.KnownTablet;
import org.ownsay.access.StaffMember;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** The screen that somebody is signed in on, as a tablet: whether it is one, and what makes it one. */
@Component
class ThisScreen {

    private final Enrolment enrolment;

    ThisScreen(Enrolment enrolment) {
        this.enrolment = enrolment;
    }

    Optional<KnownTablet> find() {
        return enrolment.find(VaadinServletRequest.getCurrent().getHttpServletRequest());
    }

    /** The tablet that it was is stopped: a screen is one. Its cookie goes with the answer to what is asked right now. */
    KnownTablet enrol(StaffMember by, String place, double pxPerMm) {
        var before = find();
        var screen = VaadinServletRequest.getCurrent().getHttpServletRequest();
        var enrolled = enrolment.enrol(by.home(), place, pxPerMm, screen);
        before.ifPresent(known -> enrolment.revoke(known.id(), by));
        VaadinServletResponse.getCurrent()
                .getHttpServletResponse()
                .addHeader(HttpHeaders.SET_COOKIE, enrolled.cookie().toString());
        return enrolled.tablet();
    }
}
