package org.ownsay.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets in the tablets we know. */
final class TabletFilter extends OncePerRequestFilter {

    private final Enrolment enrolment;

    TabletFilter(Enrolment enrolment) {
        this.enrolment = enrolment;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        enrolment
                .find(request)
                .map(tablet -> new PreAuthenticatedAuthenticationToken(
                        tablet, "", AuthorityUtils.createAuthorityList("ROLE_TABLET")))
                .ifPresent(tablet -> SecurityContextHolder.getContext().setAuthentication(tablet));
        chain.doFilter(request, response);
    }
}
