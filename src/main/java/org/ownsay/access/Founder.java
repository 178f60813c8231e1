package org.ownsay.access;

import java.util.Locale;

/** Who sets a home up, and from then on decides who else may sign in. */
public record Founder(String name, String signIn, Locale language, String password) {

    /** Whatever logs it must not log the password. */
    @Override
    public String toString() {
        return "Founder[" + signIn + "]";
    }
}
