package org.ownsay.desk.form;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.desk.shell.Bar;

/**
 * A file from this machine, or all of a folder. They are sent as soon as they are chosen, one after the other, and what is
 * wrong stands beside. They lie on the disk until they are forgotten, or nobody looks at the field any more.
 */
public final class FilesField extends Field {

    /** Says how many come, sends each as it is, and says how it went; choosing others puts an end to it. */
    private static final String SEND = """
            let choice = 0;
            let going = new AbortController();
            this.addEventListener('change', async () => {
                const mine = ++choice;
                going.abort();
                going = new AbortController();
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

    private final AtDesk desk;
    private final Input input;
    private final String tooLarge;
    private final Inbox inbox;
    private final Bar bar;
    private Runnable whenChosen = () -> {};
    private String trouble = "";
    private int choices;
    private int coming;
    private int expected;

    /**
     * @param tooLarge what to say to more than that
     */
    private FilesField(String label, Input input, long mostBytes, String tooLarge, AtDesk desk) {
        super(label, input);
        this.desk = desk;
        this.input = input;
        this.tooLarge = tooLarge;
        inbox = new Inbox(mostBytes);
        bar = new Bar(label);
        bar.setVisible(false);
        add(bar);
        input.setType("file");
        var element = input.getElement();
        element.setAttribute("data-to", new Receiver());
        element.executeJs(SEND, mostBytes, Inbox.MOST_FILES);
        element.addEventListener("files-coming", come -> expect(come.getEventDetail(Integer.class)))
                .addEventDetail();
        element.addEventListener("files-sent", sent -> show(sent.getEventDetail(Integer.class)))
                .addEventDetail();
    }

    /** @param kinds the endings that are offered, as HTML's {@code accept} has them */
    public static FilesField one(String label, String kinds, long mostBytes, String tooLarge, AtDesk desk) {
        var input = new Input();
        input.getElement().setAttribute("accept", kinds);
        return new FilesField(label, input, mostBytes, tooLarge, desk);
    }

    /** All that is in a folder and the folders in it. */
    public static FilesField folder(String label, long mostBytes, String tooLarge, AtDesk desk) {
        var input = new Input();
        input.getElement().setAttribute("webkitdirectory", true);
        return new FilesField(label, input, mostBytes, tooLarge, desk);
    }

    public FilesField helping(String text) {
        helps(text);
        return this;
    }

    /** @param tell what is told each time that somebody chooses something */
    public FilesField whenChosen(Runnable tell) {
        whenChosen = tell;
        return this;
    }

    /** What is there, by the names that it has on the other machine; nothing while it is still coming. */
    public Map<String, Path> filesByName() {
        return isBusy() ? Map.of() : inbox.filesByName();
    }

    /** Whoever goes on now would lose what they chose. */
    public void check(Check check) {
        check.that(!isComing(), this, desk.text("desk.packs.coming")).that(trouble.isEmpty(), this, trouble);
    }

    /** Whether something is on its way, or did not arrive: {@link #check} says so. */
    public boolean isBusy() {
        return isComing() || !trouble.isEmpty();
    }

    /** As if nothing had been chosen. */
    public void forget() {
        trouble = "";
        expected = 0;
        fine();
        inbox.letGo();
        look();
        input.getElement()
                .executeJs("if (this.files.length) { this.value = ''; this.dispatchEvent(new Event('change')); }");
    }

    /** So many are on their way from now on; none if somebody thought better of it. */
    public void expect(int files) {
        choices++;
        coming++;
        expected = files;
        trouble = "";
        fine();
        inbox.begin(choices);
        if (files > 0) {
            whenChosen.run();
        }
        look();
    }

    /** What came from the browser. */
    public void take(int choice, String name, InputStream content) throws IOException {
        inbox.take(choice, name, content);
    }

    /** @param status what the server said to the last one; 0 if it was not reached */
    public void show(int status) {
        coming = Math.max(0, coming - 1);
        if (status != OVERTAKEN) {
            trouble = trouble(status);
            if (!trouble.isEmpty()) {
                inbox.letGo();
                wrong(trouble);
            }
        }
        look();
    }

    /** The browser may not have said so yet, but what is all here is here. */
    private boolean isComing() {
        return coming > 0 && inbox.count() < expected;
    }

    /** Shows how many are there by now. */
    public void look() {
        var here = inbox.count();
        bar.setVisible(expected > 0 && trouble.isEmpty());
        bar.show(here, expected, desk.text("desk.packs.sent", Map.of("done", here, "all", expected)));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        inbox.close();
    }

    private String trouble(int status) {
        if (status == TOO_LARGE || inbox.isTooMuch()) {
            return tooLarge;
        }
        return status < 200 || status >= 300 ? desk.text("desk.packs.not-sent") : "";
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
