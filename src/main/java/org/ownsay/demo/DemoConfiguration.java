package org.ownsay.demo;

import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Time in a made-up home. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("ownsay.demo")
class DemoConfiguration {

    @Bean
    @Primary
    TravellingClock travellingClock() {
        return new TravellingClock(Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000)));
    }
}
