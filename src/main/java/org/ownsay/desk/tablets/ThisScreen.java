package org.ownsay.desk.tablets;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import java.util.Optional;
import org.ownsay.access.Enrolment;
import org.ownsay.access.HomeId;
import org.ownsay.access.KnownTablet;
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

    /** Its cookie goes with the answer to what is being asked right now. */
    KnownTablet enrol(HomeId home, String place, double pxPerMm) {
        var request = VaadinServletRequest.getCurrent();
        var enrolled = enrolment.enrol(home, place, request.getServerPort());
        enrolment.measure(enrolled.tablet().id(), home, pxPerMm);
        VaadinServletResponse.getCurrent()
                .getHttpServletResponse()
                .addHeader(HttpHeaders.SET_COOKIE, enrolled.cookie().toString());
        return enrolled.tablet();
    }
}
