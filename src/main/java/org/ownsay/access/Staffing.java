package org.ownsay.access;

import java.time.Clock;
import java.util.Locale;
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
     * @param signIn what they type; nobody else in this installation has it
     * @param name what others call them
     * @throws org.springframework.dao.DuplicateKeyException if somebody has that sign-in
     */
    public StaffMember hire(HomeId home, String signIn, String name, Role role, Locale language, String password) {
        var account = new Account(
                AccountId.next(),
                home,
                signIn,
                name,
                role,
                language.toLanguageTag(),
                passwords.encode(password),
                clock.instant());
        return StaffMember.of(accounts.save(account));
    }

    @Override
    @Transactional(readOnly = true)
    public StaffMember loadUserByUsername(String signIn) {
        return accounts.findBySignIn(signIn)
                .map(StaffMember::of)
                .orElseThrow(() -> UsernameNotFoundException.fromUsername(signIn));
    }
}
