package org.ownsay.desk.voices;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.speech.Take;
import org.ownsay.speech.UnusableRecording;
import tools.jackson.databind.json.JsonMapper;

/** Records in the browser, or takes a file of sound there; what comes here is a WAV file in any case. */
@Tag("voice-recorder")
@JsModule("./voice-recorder.ts")
final class VoiceRecorder extends Component {

    private static final String[] TEXTS = {
        "record",
        "stop",
        "again",
        "save",
        "cancel",
        "file",
        "asking",
        "recording",
        "working",
        "ready",
        "sending",
        "no-microphone",
        "not-safe",
        "not-allowed",
        "no-sound",
        "not-sent"
    };
    private static final int UNUSABLE = 422;

    private final AtDesk desk;
    private final Function<Take, String> keep;
    private volatile @Nullable Take sent;
    private volatile String problem = "";

    /**
     * @param keep takes it down; what it says is said there, and nothing if all is well
     * @param cancel somebody thought better of it
     */
    VoiceRecorder(Function<Take, String> keep, Runnable cancel, AtDesk desk) {
        this.desk = desk;
        var words = JsonMapper.shared().createObjectNode();
        for (var text : TEXTS) {
            words.put(text, desk.text("desk.voices.recorder." + text));
        }
        getElement().setAttribute("words", words.toString()).setAttribute("data-to", new Receiver());
        this.keep = keep;
        getElement().addEventListener("take-sent", event -> finish());
        getElement().addEventListener("take-cancelled", event -> cancel.run());
    }

    /** What came from the browser. */
    void take(InputStream content) throws IOException {
        sent = null;
        problem = "";
        try {
            sent = Take.of(content.readNBytes(Take.MOST_BYTES + 1));
        } catch (UnusableRecording unusable) {
            problem = desk.text("desk.voices.unusable."
                    + unusable.why().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    /** All is here, or could not be used. */
    void finish() {
        var trouble = Optional.ofNullable(sent).map(keep).orElse(problem);
        sent = null;
        getElement().callJsFunction("finish", trouble);
    }

    private final class Receiver implements UploadHandler {

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            try (var content = event.getInputStream()) {
                take(content);
            }
            event.getResponse().setStatus(problem.isEmpty() ? 200 : UNUSABLE);
        }

        /** By this name the security chain knows an upload. */
        @Override
        public String getUrlPostfix() {
            return "upload";
        }
    }
}
