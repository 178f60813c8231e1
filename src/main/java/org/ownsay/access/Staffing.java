package org.ownsay.access;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives people accounts for the desk, and knows them when they sign in. */
@Service
@Transactional
public class Staffing implements UserDetailsService {

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final Clock clock;

    Staffing(Accounts accounts, PasswordEncoder passwords, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * @param signIn what they type, in capitals or not; nobody else in this installation has it
     * @param name what others call them
     * @throws IllegalArgumentException if the password is none of {@link Passwords}
     * @throws org.springframework.dao.DuplicateKeyException if somebody has that sign-in
     */
    public StaffMember hire(HomeId home, String signIn, String name, Role role, Locale language, String password) {
        Passwords.require(password);
        var account = new Account(
                AccountId.next(),
                home,
                asKept(signIn),
                name,
                role,
                language.toLanguageTag(),
                passwords.encode(password),
                clock.instant());
        return StaffMember.of(accounts.save(account));
    }

    /** Everybody who may sign in there. */
    @Transactional(readOnly = true)
    public List<StaffMember> list(HomeId home) {
        return accounts.listByHome(home).stream().map(StaffMember::of).toList();
    }

    @Transactional(readOnly = true)
    public boolean isTaken(String signIn) {
        return accounts.findBySignIn(asKept(signIn)).isPresent();
    }

    /**
     * @param current what they sign in with now, because a screen may stand open
     * @return whether {@code current} was right; if not, nothing has changed
     * @throws IllegalArgumentException if the password is none of {@link Passwords}
     */
    public boolean changePassword(AccountId whose, String current, String password) {
        Passwords.require(password);
        var account = accounts.findById(whose).orElseThrow();
        if (!passwords.matches(current, account.passwordHash())) {
            return false;
        }
        accounts.savePassword(whose, Objects.requireNonNull(passwords.encode(password)));
        return true;
    }

    @Override
    @Transactional(readOnly = true)
    public StaffMember loadUserByUsername(String signIn) {
        return accounts.findBySignIn(asKept(signIn))
                .map(StaffMember::of)
                .orElseThrow(() -> UsernameNotFoundException.fromUsername(signIn));
    }

    /** A tablet's keyboard begins with a capital and ends with a space, and nobody sees why they may not come in. */
    private static String asKept(String signIn) {
        return signIn.strip().toLowerCase(Locale.ROOT);
    }
}
