package org.ownsay.front;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ownsay.access.Staffing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.HstsConfig;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
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
                // instead of an empty page, which browsers fill with words of their own
                .exceptionHandling(refused -> refused.accessDeniedHandler(ScreenSecurity::tell))
                .addFilterBefore(new StillStaffFilter(staffing, contexts), AnonymousAuthenticationFilter.class)
                .build();
    }

    private static void tell(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (looksForAPage(request)) {
            response.sendRedirect(request.getContextPath() + "/" + NowhereView.ADDRESS);
        } else {
            new AccessDeniedHandlerImpl().handle(request, response, denied);
        }
    }

    private static boolean looksForAPage(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        return "GET".equals(request.getMethod())
                && accepted != null
                && accepted.contains(MediaType.TEXT_HTML_VALUE)
                && !request.getRequestURI().endsWith("/" + NowhereView.ADDRESS);
    }
}
