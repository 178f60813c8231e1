package org.ownsay.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Clock.InstallOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** What time it is in the home under test: meals are asked only in their hours. It goes on by itself, on a tablet too. */
final class TimeOfDay extends Clock {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalTime BEFORE_LUNCH = LocalTime.of(11, 0);

    /** What a tablet reads at every look at the clock, also after a reload. */
    private static final String AHEAD = "ahead-ms";

    private static final String TABLET_CLOCK = """
            {
              const RealDate = Date;
              const ahead = () => Number(document.cookie.match(/%s=(-?[0-9]+)/)?.[1] ?? 0);
              const now = () => RealDate.now() + ahead();
              globalThis.Date = class extends RealDate {
                constructor(...parts) {
                  super(...(parts.length > 0 ? parts : [now()]));
                }
                static now() {
                  return now();
                }
              };
            }""".formatted(AHEAD);

    private final Clock present = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    private LocalDate day = LocalDate.now(LONDON);
    private volatile Duration ahead = Duration.ZERO;

    TimeOfDay() {
        set(BEFORE_LUNCH);
    }

    /** Nobody has said anything on it yet. */
    void beginADay() {
        day = day.plusDays(1);
        set(BEFORE_LUNCH);
    }

    void set(LocalTime time) {
        ahead = Duration.between(
                present.instant(), ZonedDateTime.of(day, time, LONDON).toInstant());
    }

    void set(LocalTime time, BrowserContext tablet, String address) {
        set(time);
        tell(tablet, address);
    }

    void wear(BrowserContext tablet, String address) {
        tablet.addInitScript(TABLET_CLOCK);
        tell(tablet, address);
    }

    /**
     * From the next page on the tablet's clock is moved by hand, and is as late as in the home then. It must not read what we
     * tell others: where a page is some weeks ahead of the browser, Playwright's clock stands still.
     */
    void takeTheClock(Page page) {
        page.context().clearCookies(new ClearCookiesOptions().setName(AHEAD));
        page.clock().install(new InstallOptions().setTime(millis()));
    }

    private void tell(BrowserContext tablet, String address) {
        tablet.addCookies(List.of(new Cookie(AHEAD, String.valueOf(ahead.toMillis())).setUrl(address)));
    }

    @Override
    public Instant instant() {
        return present.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return present.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Nobody needs it");
    }

    /** Puts it in the place of the application's clock. */
    @TestConfiguration
    static class InTheHome {

        @Bean
        static BeanPostProcessor clockOfTheHome() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return name.equals("clock") ? new TimeOfDay() : bean;
                }
            };
        }
    }
}
