package org.ownsay.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What a tablet is known by. Cookies do not keep ports apart: without one in its name, two kiosks would share theirs. */
final class TabletCookies {

    private static final String NAME = "ownsay-tablet-";

    /** More ports than any home has; who sends more has made them up. */
    private static final int MOST = 4;

    private TabletCookies() {}

    static String name(int port) {
        return NAME + port;
    }

    /**
     * The secrets that a screen may be known by, that of this very way first. Over https those of http count, too: the
     * tablet goes on as the one it was. Not the other way round: a browser keeps what it got over https to itself there.
     */
    static Stream<String> secrets(HttpServletRequest request) {
        var cookies = request.getCookies() == null ? List.<Cookie>of() : List.of(request.getCookies());
        var own = name(request.getServerPort());
        return cookies.stream()
                .filter(cookie -> cookie.getName().equals(own)
                        || request.isSecure() && cookie.getName().startsWith(NAME))
                .sorted(Comparator.comparing(cookie -> !cookie.getName().equals(own)))
                .limit(MOST)
                .map(Cookie::getValue);
    }
}
