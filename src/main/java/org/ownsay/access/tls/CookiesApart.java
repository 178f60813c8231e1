package org.ownsay.access.tls;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.tomcat.util.http.Rfc6265CookieProcessor;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Gives the session another cookie over https than over http. Cookies do not keep ports apart, and a browser that has a
 * Secure cookie takes none of the same name over http: whoever had been on https could not use http any more. Nor does a
 * session that was heard on the network go on safely.
 */
@Component
class CookiesApart implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    /** Browsers take a name that begins so over https alone. */
    static final String SAFE_SESSION = "__Host-ownsay-session";

    @Override
    public void customize(TomcatServletWebServerFactory tomcat) {
        tomcat.addContextValves(new SafeSession());
        tomcat.addContextCustomizers(context -> context.setCookieProcessor(new SafeNames()));
    }

    /** Over https only the session of the safe cookie is one. */
    private static final class SafeSession extends ValveBase {

        SafeSession() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            if (request.isSecure()) {
                var session = find(request.getCookies());
                request.setRequestedSessionId(session.orElse(null));
                request.setRequestedSessionCookie(session.isPresent());
                request.setRequestedSessionURL(false);
            }
            getNext().invoke(request, response);
        }

        private static Optional<String> find(Cookie[] cookies) {
            return Optional.ofNullable(cookies).stream()
                    .flatMap(Stream::of)
                    .filter(cookie -> cookie.getName().equals(SAFE_SESSION))
                    .map(Cookie::getValue)
                    .findFirst();
        }
    }

    private static final class SafeNames extends Rfc6265CookieProcessor {

        @Override
        public String generateHeader(Cookie cookie, HttpServletRequest request) {
            return super.generateHeader(isSafeSession(cookie, request) ? safe(cookie) : cookie, request);
        }

        private static boolean isSafeSession(Cookie cookie, HttpServletRequest request) {
            return request != null && request.isSecure() && cookie.getName().equals(sessionName(request));
        }

        private static String sessionName(HttpServletRequest request) {
            return request.getServletContext().getSessionCookieConfig().getName() instanceof String told
                    ? told
                    : "JSESSIONID";
        }

        private static Cookie safe(Cookie session) {
            var safe = new Cookie(SAFE_SESSION, session.getValue());
            session.getAttributes().forEach(safe::setAttribute);
            safe.setSecure(true);
            safe.setPath("/");
            return safe;
        }
    }
}
