package org.ownsay.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ownsay.storage.DurableCommit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** The first day: each test begins with an empty database. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:founding")
class FoundingTest {

    private static final String PASSWORD = "four plain words here";

    @Autowired
    Founding founding;

    @Autowired
    Homekeeping homes;

    @Autowired
    Staffing staffing;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DurableCommit durable;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void nobodyLivesThere() {
        List.of("account", "home_language", "news", "home")
                .forEach(table -> database.sql("delete from " + table).update());
    }

    @Test
    void whoHoldsTheLinkMakesTheHomeAndItsManagerOnce() {
        var secret = founding.invite().orElseThrow();
        found(secret, PASSWORD);
        assertThat(homes.findDefault()).hasValueSatisfying(home -> {
            assertThat(home.name()).isEqualTo("Elm Court");
            assertThat(home.madeUp()).isFalse();
            assertThat(home.languages()).containsExactly(Locale.ENGLISH, Locale.forLanguageTag("ur"));
        });
        var maryam = staffing.loadUserByUsername("maryam");
        assertThat(maryam.role()).isEqualTo(Role.MANAGER);
        assertThat(passwords.matches(PASSWORD, maryam.passwordHash())).isTrue();
        assertThatExceptionOfType(NotInvited.class).isThrownBy(() -> found(secret, PASSWORD));
    }

    @Test
    void aLinkIsHardToGuessAndOnlyTheLastOneWorks() {
        var earlier = founding.invite().orElseThrow();
        var latest = founding.invite().orElseThrow();
        assertThat(latest).hasSize(64).isNotEqualTo(earlier);
        assertThat(founding.isInvited(latest)).isTrue();
        assertThat(founding.isInvited(earlier)).isFalse();
        assertThat(founding.isInvited("")).isFalse();
        assertThatExceptionOfType(NotInvited.class).isThrownBy(() -> found(earlier, PASSWORD));
    }

    @Test
    void beforeAnybodyWasInvitedNobodyIs() {
        var fresh = new Founding(homes, staffing, transaction, durable, clock);
        assertThat(fresh.isInvited("")).isFalse();
        assertThat(fresh.isInvited("0".repeat(64))).isFalse();
    }

    @Test
    void whereThereIsAHomeNobodyIsInvited() {
        found(founding.invite().orElseThrow(), PASSWORD);
        assertThat(founding.invite()).isEmpty();
    }

    @Test
    void withoutItsManagerThereIsNoHomeAndTheLinkStillWorks() {
        var secret = founding.invite().orElseThrow();
        assertThatIllegalArgumentException().isThrownBy(() -> found(secret, "short"));
        assertThat(database.sql("select count(*) from home").query(Long.class).single())
                .isZero();
        found(secret, PASSWORD);
        assertThat(founding.isDone()).isTrue();
    }

    private void found(String secret, String password) {
        founding.found(
                secret,
                "Elm Court",
                "Europe/London",
                MealTimes.USUAL,
                List.of(Locale.ENGLISH, Locale.forLanguageTag("ur")),
                new Founder("Maryam", "maryam", Locale.ENGLISH, password));
    }
}
