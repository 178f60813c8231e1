package org.ownsay.front;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ownsay.access.StaffMember;
import org.ownsay.access.Staffing;
import org.springframework.core.NestedRuntimeException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signs out whoever's account was closed meanwhile, or whose password was changed on another screen. */
final class StillStaffFilter extends OncePerRequestFilter {

    private final Staffing staffing;
    private final SecurityContextHolderStrategy contexts;
    private final SecurityContextLogoutHandler signOut = new SecurityContextLogoutHandler();

    StillStaffFilter(Staffing staffing, SecurityContextHolderStrategy contexts) {
        this.staffing = staffing;
        this.contexts = contexts;
        signOut.setSecurityContextHolderStrategy(contexts);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var signedIn = contexts.getContext().getAuthentication();
        if (signedIn != null && !isStill(signedIn)) {
            signOut.logout(request, response, signedIn);
        }
        chain.doFilter(request, response);
    }

    private boolean isStill(Authentication signedIn) {
        try {
            return !(signedIn.getPrincipal() instanceof StaffMember member) || staffing.isStill(member);
        } catch (NestedRuntimeException unavailable) {
            return true; // what they came for fails too, and says so where nothing typed is lost
        }
    }
}
