package org.ownsay.demo;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
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
    TravellingClock travellingClock(@Qualifier("clock") Clock present) {
        return new TravellingClock(present);
    }
}
