package org.ownsay.desk.form;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Files from this machine. They are sent as soon as they are chosen, one after the other, and what is wrong stands beside.
 * Only what was chosen last counts, here and in the browser: what was chosen before may arrive, and is not kept.
 */
abstract sealed class SentFiles extends Field permits FilesField, SentPhoto {

    /** Says how many come, sends each as it is, and says how it went; choosing others puts an end to it. */
    private static final String SEND = """
            let choice = 0;
            let going = new AbortController();
            const another = () => {
                going.abort();
                going = new AbortController();
                return ++choice;
            };
            this.forgetFiles = () => {
                another();
                this.value = '';
            };
            this.addEventListener('change', async () => {
                const mine = another();
                const { signal } = going;
                const files = [...this.files];
                this.dispatchEvent(new CustomEvent('files-coming', { detail: files.length }));
                let status = files.length > $1 || files.reduce((sum, { size }) => sum + size, 0) > $0 ? 413 : 200;
                for (let i = 0; i < files.length && status === 200; i++) {
                    try {
                        status = (await fetch(this.getAttribute('data-to'), {
                            method: 'POST', body: files[i], signal, headers: {
                                'Content-Type': 'application/octet-stream', 'X-Choice': mine,
                                'X-Name': encodeURIComponent(files[i].webkitRelativePath || files[i].name),
                            },
                        })).status;
                    } catch (away) { status = 0; }
                }
                this.dispatchEvent(new CustomEvent('files-sent', { detail: mine === choice ? status : -1 }));
            });
            """;

    private static final int OVERTAKEN = -1;
    private static final int TOO_LARGE = 413;

    /** What is said while they come, if they did not come, and if they are more than there is room for. */
    record Wording(String coming, String notSent, String tooLarge) {}

    private final Input input;
    private final Wording wording;
    private final AtomicInteger choices = new AtomicInteger();
    private String trouble = "";
    private int coming;
    private int expected;

    @SuppressWarnings("this-escape") // nothing that Vaadin calls back is overridden
    SentFiles(String label, Input input, long mostBytes, int mostFiles, Wording wording) {
        super(label, input);
        this.input = input;
        this.wording = wording;
        input.setType("file");
        var element = input.getElement();
        element.setAttribute("data-to", new Receiver());
        element.executeJs(SEND, mostBytes, mostFiles);
        element.addEventListener("files-coming", come -> expect(come.getEventDetail(Integer.class)))
                .addEventDetail();
        element.addEventListener("files-sent", sent -> show(sent.getEventDetail(Integer.class)))
                .addEventDetail();
    }

    /** @param choice the how manieth time it is that somebody chose */
    abstract void begin(int choice);

    /** What came from the browser; it may be here before it is said that it comes. */
    public abstract void take(int choice, String name, InputStream content) throws IOException;

    /** What is wrong with what came; nothing, mostly. */
    abstract String unusable();

    /** All is here, or will not be. */
    abstract void end();

    /**
     * So many are on their way from now on; none if somebody thought better of it.
     *
     * @return the how manieth time it is that somebody chose
     */
    public final int expect(int files) {
        coming++;
        expected = files;
        trouble = "";
        fine();
        var choice = choices.incrementAndGet();
        begin(choice);
        return choice;
    }

    /** @param status what the server said to the last one; 0 if it was not reached */
    public final void show(int status) {
        coming = Math.max(0, coming - 1);
        if (status != OVERTAKEN && expected > 0) {
            trouble = trouble(status);
            if (trouble.isEmpty()) {
                fine();
            } else {
                wrong(trouble);
            }
            end();
        }
    }

    /**
     * As if nothing had been chosen.
     *
     * @return a number like that of a choice: what has a smaller one counts no more
     */
    final int forgetChosen() {
        expected = 0;
        trouble = "";
        fine();
        input.getElement().callJsFunction("forgetFiles");
        return choices.incrementAndGet();
    }

    final boolean isOvertaken(int choice) {
        return choice < choices.get();
    }

    boolean isComing() {
        return coming > 0 && expected > 0;
    }

    final int expected() {
        return expected;
    }

    final String trouble() {
        return trouble;
    }

    final Wording wording() {
        return wording;
    }

    private String trouble(int status) {
        if (status == TOO_LARGE) {
            return wording.tooLarge();
        }
        var unusable = unusable();
        return unusable.isEmpty() && (status < 200 || status >= 300) ? wording.notSent() : unusable;
    }

    private final class Receiver implements UploadHandler {

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            var request = event.getRequest();
            try (var content = event.getInputStream()) {
                take(
                        Integer.parseInt(request.getHeader("X-Choice")),
                        URLDecoder.decode(request.getHeader("X-Name"), StandardCharsets.UTF_8),
                        content);
            }
        }

        /** By this name the security chain knows an upload. */
        @Override
        public String getUrlPostfix() {
            return "upload";
        }
    }
}
