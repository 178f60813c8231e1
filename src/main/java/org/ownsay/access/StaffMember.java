package org.ownsay.access;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Who is signed in at the desk: the principal of Spring Security there. */
public record StaffMember(
        AccountId id, HomeId home, String signIn, String name, Role role, Locale language, String passwordHash)
        implements UserDetails {

    static StaffMember of(Account account) {
        return new StaffMember(
                account.id(),
                account.home(),
                account.signIn(),
                account.name(),
                account.role(),
                Locale.forLanguageTag(account.language()),
                account.passwordHash());
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return Stream.of(Role.values())
                .filter(held -> held.compareTo(role) <= 0)
                .map(held -> new SimpleGrantedAuthority("ROLE_" + held))
                .toList();
    }

    @Override
    public String getUsername() {
        return signIn;
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    /** Whatever logs a principal must not log its hash. */
    @Override
    public String toString() {
        return "StaffMember[" + id + "]";
    }
}
