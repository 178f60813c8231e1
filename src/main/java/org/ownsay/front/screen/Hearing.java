package org.ownsay.front.screen;

import com.vaadin.flow.dom.Element;
import org.ownsay.person.VoiceProfile;

/** What the browser is told of how a person best hears, where no document tells it. */
final class Hearing {

    private Hearing() {}

    /** A yes is written down, a no is not. */
    static void of(VoiceProfile heard, Element element) {
        element.setAttribute("voice-rate", share(heard.ratePercent()))
                .setAttribute("voice-pitch", share(heard.pitchPercent()))
                .setAttribute("voice-volume", share(heard.volumePercent()));
        if (heard.isTabletsOwn()) {
            element.setAttribute("voice-tablet", "true");
        }
    }

    private static String share(int percent) {
        return String.valueOf(percent / 100.0);
    }
}
