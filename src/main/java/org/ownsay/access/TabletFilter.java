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
    private final SecurityContextHolderStrategy contexts;

    TabletFilter(Enrolment enrolment, SecurityContextHolderStrategy contexts) {
        this.enrolment = enrolment;
        this.contexts = contexts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        enrolment
                .find(request)
                .map(tablet -> new PreAuthenticatedAuthenticationToken(
                        tablet, "", AuthorityUtils.createAuthorityList("ROLE_TABLET")))
                .ifPresent(tablet -> contexts.getContext().setAuthentication(tablet));
        chain.doFilter(request, response);
    }
}
