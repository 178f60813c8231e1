package org.ownsay.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets in the tablets we know. */
final class TabletFilter extends OncePerRequestFilter {

    private final Enrolment enrolment;
    private final Attendance attendance;
    private final SecurityContextHolderStrategy contexts;

    TabletFilter(Enrolment enrolment, Attendance attendance, SecurityContextHolderStrategy contexts) {
        this.enrolment = enrolment;
        this.attendance = attendance;
        this.contexts = contexts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        enrolment.find(request).ifPresent(tablet -> letIn(tablet, request.isSecure()));
        chain.doFilter(request, response);
    }

    private void letIn(KnownTablet tablet, boolean safely) {
        contexts.getContext()
                .setAuthentication(new PreAuthenticatedAuthenticationToken(
                        tablet, "", AuthorityUtils.createAuthorityList("ROLE_TABLET")));
        attendance.heardFrom(tablet.id(), safely);
    }
}
