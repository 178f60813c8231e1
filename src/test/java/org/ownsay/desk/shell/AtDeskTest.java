package org.ownsay.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.TimeZone;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ownsay.access.AccountId;
import org.ownsay.access.Home;
import org.ownsay.access.Home.HomeLanguage;
import org.ownsay.access.HomeId;
import org.ownsay.access.MealTimes;
import org.ownsay.access.Role;
import org.ownsay.access.StaffMember;
import org.ownsay.language.Texts;

class AtDeskTest {

    private static final Instant HALF_PAST_TEN_AT_NIGHT_IN_LONDON = Instant.parse("2026-06-14T21:30:15Z");

    private final TimeZone usual = TimeZone.getDefault();

    @Test
    void timesAreThoseOfTheHomeWhereverTheServerStands() {
        for (var zone : List.of("UTC", "America/New_York", "Asia/Karachi")) {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(desk().time(HALF_PAST_TEN_AT_NIGHT_IN_LONDON)).as(zone).isEqualTo("22:30");
            assertThat(desk().day(HALF_PAST_TEN_AT_NIGHT_IN_LONDON)).as(zone).isEqualTo("Sunday 14 June");
            assertThat(desk().exactly(HALF_PAST_TEN_AT_NIGHT_IN_LONDON))
                    .as(zone)
                    .isEqualTo("Sun 14 Jun, 22:30:15");
        }
    }

    @AfterEach
    void asBefore() {
        TimeZone.setDefault(usual);
    }

    private static AtDesk desk() {
        var home = new Home(
                HomeId.next(),
                "Rowan House",
                "Europe/London",
                MealTimes.USUAL,
                List.of(new HomeLanguage("en")),
                false,
                Instant.EPOCH);
        var grace = new StaffMember(AccountId.next(), home.id(), "grace", "Grace", Role.STAFF, Locale.ENGLISH, "");
        return new AtDesk(grace, home, new Texts());
    }
}
