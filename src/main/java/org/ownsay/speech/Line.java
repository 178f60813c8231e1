package org.ownsay.speech;

import java.util.Locale;

/** A text as somebody is to hear it. */
record Line(String text, Locale language, Manner manner, SaidAs saidAs) {

    Line(String text, Locale language, Manner manner) {
        this(text, language, manner, SaidAs.WRITTEN);
    }
}
