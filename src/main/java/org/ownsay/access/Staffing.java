package org.ownsay.access;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
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
    private final AccountsClosed closed;
    private final PasswordEncoder passwords;
    private final Clock clock;

    Staffing(Accounts accounts, AccountsClosed closed, PasswordEncoder passwords, Clock clock) {
        this.accounts = accounts;
        this.closed = closed;
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
        return accounts.listOpen(home).stream().map(StaffMember::of).toList();
    }

    /** Also by somebody whose account was closed: what they did stays theirs alone. */
    @Transactional(readOnly = true)
    public boolean isTaken(String signIn) {
        return accounts.findOpenOrClosed(signIn.strip()).isPresent()
                || accounts.findOpenOrClosed(asKept(signIn)).isPresent();
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

    /**
     * From now on nobody signs in with it; what was done with it stays under its name. To say so twice, or in another
     * home, changes nothing.
     *
     * @throws IllegalArgumentException if it is one's own, because somebody must be left to open others; or by staff
     */
    public void close(AccountId whose, StaffMember by) {
        if (by.role() != Role.MANAGER || by.id().equals(whose)) {
            throw new IllegalArgumentException("Only a manager closes an account, and not their own: " + by.id());
        }
        var isOfTheirHome = accounts.findById(whose)
                .filter(account -> account.home().equals(by.home()))
                .isPresent();
        if (isOfTheirHome && !closed.existsById(whose)) {
            closed.save(new AccountClosed(whose, by.id(), clock.instant()));
        }
    }

    /** What whoever has or had that account is called: what was done with it stays under this name. */
    @Transactional(readOnly = true)
    public Optional<String> findName(AccountId whose, HomeId home) {
        return accounts.findById(whose)
                .filter(account -> account.home().equals(home))
                .map(Account::name);
    }

    /** Whether they could sign in again as they did: with an account that is open, by the same password. */
    @Transactional(readOnly = true)
    public boolean isStill(StaffMember member) {
        return accounts.findById(member.id())
                .filter(account -> account.passwordHash().equals(member.passwordHash()))
                .filter(account -> !closed.existsById(account.id()))
                .isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public StaffMember loadUserByUsername(String signIn) {
        return accounts.findOpen(signIn.strip()) // kept so, if it was there before others like it were the same
                .or(() -> accounts.findOpen(asKept(signIn)))
                .map(StaffMember::of)
                .orElseThrow(() -> UsernameNotFoundException.fromUsername(signIn));
    }

    /** A tablet's keyboard begins with a capital and ends with a space, and nobody sees why they may not come in. */
    private static String asKept(String signIn) {
        return signIn.strip().toLowerCase(Locale.ROOT);
    }
}
