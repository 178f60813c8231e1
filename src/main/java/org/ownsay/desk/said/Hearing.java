package org.ownsay.desk.said;

import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.speech.Manner;
import org.ownsay.speech.Speaking;
import org.springframework.stereotype.Component;

/** Lets staff hear what people hear. The desk is no tablet, so the sound itself goes there, and not its name. */
@Component
public class Hearing {

    private final Speaking speaking;

    Hearing(Speaking speaking) {
        this.speaking = speaking;
    }

    /** A text as the people of that home hear it, as a data URL; empty where there is no voice. */
    public Optional<String> find(String text, Locale language, Manner manner, AtDesk desk) {
        var heard = speaking.of(desk.home().id().value(), manner).say(text, language);
        return Optional.ofNullable(heard.clip()).flatMap(speaking::findSound).map(Hearing::dataUrl);
    }

    /** A WAV file as an address. */
    public static String dataUrl(byte[] wav) {
        return "data:audio/wav;base64," + Base64.getEncoder().encodeToString(wav);
    }
}
