package org.ownsay.front;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.ownsay.access.Staffing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.HstsConfig;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/** Chain 2: the screens, with Vaadin's defaults as they are. */
@Configuration(proxyBeanMethods = false)
class ScreenSecurity {

    @Bean
    @Order(2)
    SecurityFilterChain screenChain(HttpSecurity http, Staffing staffing, SecurityContextHolderStrategy contexts) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/pictures/**",
                                "/styles/**",
                                "/fonts/**",
                                "/install/ownsay.crt",
                                "/install/ownsay.mobileconfig")
                        .permitAll())
                // https stands beside http on the same name: to demand it would lock out whoever comes over http
                .headers(headers -> headers.httpStrictTransportSecurity(HstsConfig::disable))
                .with(VaadinSecurityConfigurer.vaadin(), screens -> screens.loginView("/login", "/login")
                        .defaultSuccessUrl("/desk"))
                .addFilterBefore(new StillStaffFilter(staffing, contexts), AnonymousAuthenticationFilter.class)
                .build();
    }
}
