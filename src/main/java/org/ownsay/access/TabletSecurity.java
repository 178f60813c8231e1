package org.ownsay.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.HstsConfig;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer.SessionFixationConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/** Chain 1: what tablets send. No session and no login page; a known tablet, on our own page, or nothing. */
@Configuration(proxyBeanMethods = false)
class TabletSecurity {

    @Bean
    @Order(1)
    SecurityFilterChain tabletChain(
            HttpSecurity http, Enrolment enrolment, Attendance attendance, SecurityContextHolderStrategy contexts) {
        return http.securityMatcher("/api/**")
                .csrf(AbstractHttpConfigurer::disable)
                // https stands beside http on the same name: to demand it would lock out whoever comes over http
                .headers(headers -> headers.httpStrictTransportSecurity(HstsConfig::disable))
                // the screen's session, which the browser sends along, keeps its id: or the next request might not find
                // it
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS)
                        .sessionFixation(SessionFixationConfigurer::none))
                .addFilterBefore(new SmallBodyFilter(), AnonymousAuthenticationFilter.class)
                .addFilterBefore(new OwnOriginFilter(), AnonymousAuthenticationFilter.class)
                .addFilterBefore(new TabletFilter(enrolment, attendance, contexts), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().hasRole("TABLET"))
                .exceptionHandling(failures -> failures.authenticationEntryPoint((request, response, unknown) ->
                        Refused.with(response, HttpStatus.UNAUTHORIZED, "Not a tablet of this home")))
                .build();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
