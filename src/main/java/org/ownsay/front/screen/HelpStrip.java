package org.ownsay.front.screen;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownsay.person.PersonId;

/** Help, Something is wrong, Hear again: on every screen, always in the same place. */
@Tag("help-strip")
@JsModule("./help-strip.ts")
final class HelpStrip extends Component {

    HelpStrip(Wording wording, @Nullable PersonId person) {
        getElement()
                .setAttribute("language", wording.firstTag())
                .setAttribute("person", person == null ? "" : person.toString())
                .setAttribute("words", words(wording));
    }

    /** What the strip says, and what else the element around it says. */
    static String words(Wording wording, String... others) {
        var own = List.of(
                "help", "strip.help",
                "wrong", "strip.wrong",
                "hearAgain", "strip.hear-again",
                "always", "strip.always",
                "sent", "strip.sent",
                "notSent", "strip.not-sent",
                "noVoice", "screen.no-voice");
        return wording.words(Stream.concat(own.stream(), Stream.of(others)).toArray(String[]::new));
    }
}
