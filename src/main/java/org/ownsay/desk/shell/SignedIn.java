package org.ownsay.desk.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.NoSuchElementException;
import org.ownsay.access.Homekeeping;
import org.ownsay.access.StaffMember;
import org.ownsay.language.Texts;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Knows who is signed in on this screen. */
@Component
public class SignedIn {

    private final AuthenticationContext authentication;
    private final Homekeeping homes;
    private final Texts texts;

    SignedIn(AuthenticationContext authentication, Homekeeping homes, Texts texts) {
        this.authentication = authentication;
        this.homes = homes;
        this.texts = texts;
    }

    /** @throws NoSuchElementException if nobody is, which no screen of the desk lets happen */
    public AtDesk get() {
        var staff = authentication.getAuthenticatedUser(StaffMember.class).orElseThrow();
        return new AtDesk(staff, homes.get(staff.home()), texts);
    }

    /** They changed something about themselves, and go on as they are now. */
    public void goOnAs(StaffMember changed) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(changed, null, changed.getAuthorities()));
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository()
                .saveContext(
                        context,
                        VaadinServletRequest.getCurrent().getHttpServletRequest(),
                        VaadinServletResponse.getCurrent().getHttpServletResponse());
    }

    boolean isAnybody() {
        return authentication.isAuthenticated();
    }

    void signOut() {
        authentication.logout();
    }

    /** Signs out, and leaves this screen at that address. */
    public void signOutTo(String address) {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        var response = VaadinServletResponse.getCurrent().getHttpServletResponse();
        UI.getCurrent().getPage().setLocation(address);
        new SecurityContextLogoutHandler()
                .logout(request, response, SecurityContextHolder.getContext().getAuthentication());
    }
}
