package org.ownsay.desk.install;

import java.util.Locale;
import java.util.Map;
import org.ownsay.language.Texts;

/**
 * In which language the steps are told, and for which device.
 *
 * @param isChosen whether somebody pressed that device, and so is on the way
 */
record InstallPage(Texts texts, Locale language, Device device, boolean isChosen) {

    String text(String key) {
        return texts.get(key, language);
    }

    String text(String key, Map<String, Object> values) {
        return texts.get(key, language, values);
    }

    String in(Locale other) {
        return address(other) + (isChosen ? "&device=" + device.key() : "");
    }

    String on(Device other) {
        return address(language) + "&device=" + other.key();
    }

    private static String address(Locale language) {
        return "/install?language=" + language.toLanguageTag();
    }
}
