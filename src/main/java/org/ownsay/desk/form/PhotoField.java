package org.ownsay.desk.form;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.ownsay.person.Portrait;
import org.ownsay.person.UnusablePhoto;

/** A photo from this machine. It is shown as it will be kept, and kept only together with the rest. */
public final class PhotoField extends Field {

    /** Says that it sends, sends the file as it is, and says when it is there; the answer to that brings the picture. */
    private static final String SEND = """
            this.addEventListener('change', async () => {
                const file = this.files[0];
                if (!file) return;
                this.dispatchEvent(new CustomEvent('photo-coming'));
                let status = 0;
                try {
                    if (file.size <= $0) {
                        status = (await fetch(this.getAttribute('data-to'), {
                            method: 'POST', body: file, headers: { 'Content-Type': 'application/octet-stream' },
                        })).status;
                    } else status = 413;
                } catch (away) { status = 0; }
                this.dispatchEvent(new CustomEvent('photo-sent', { detail: status }));
            });
            """;

    private static final int TOO_LARGE = 413;

    private final UnaryOperator<String> texts;
    private final Image shown;
    private volatile @Nullable Portrait portrait;
    private volatile @Nullable String problem;
    private int coming;
    private boolean removed;

    /** @param portrait address of what is shown until there is another */
    public PhotoField(UnaryOperator<String> texts, String portrait) {
        this(texts, portrait, new Input());
    }

    private PhotoField(UnaryOperator<String> texts, String portrait, Input input) {
        super(texts.apply("desk.person.photo"), input);
        this.texts = texts;
        this.shown = new Image(portrait, "");
        shown.addClassNames("face", "face--l");
        addComponentAsFirst(shown);
        addClassName("field--photo");
        helps(texts.apply("desk.person.photo.help"));
        input.setType("file");
        var element = input.getElement();
        element.setAttribute("accept", "image/jpeg,image/png").setAttribute("data-to", new Receiver());
        element.executeJs(SEND, Portrait.MOST_BYTES);
        element.addEventListener("photo-coming", sends -> expect());
        element.addEventListener("photo-sent", sent -> show(sent.getEventDetail(Integer.class)))
                .addEventDetail();
    }

    /** A new photo, if one was given that can be used. */
    public Optional<Portrait> findPhoto() {
        return Optional.ofNullable(portrait);
    }

    /**
     * What is shown now can be taken away, together with the rest.
     *
     * @param instead address of what is shown then
     */
    public PhotoField removable(String instead) {
        var button = new NativeButton(texts.apply("desk.person.photo.remove"));
        button.addClassName("btn");
        button.getElement().setAttribute("type", "button"); // it does not send the form
        button.addClickListener(click -> {
            portrait = null;
            removed = true;
            fine();
            shown.setSrc(instead);
        });
        add(button);
        return this;
    }

    /** Whether what was shown was taken away, and nothing else chosen. */
    public boolean isRemoved() {
        return removed && portrait == null;
    }

    /** From now on one is on its way. */
    public void expect() {
        coming++;
    }

    /** Whoever saves now would lose what they chose. */
    public void check(Check check) {
        if (coming > 0) { // else what is wrong with one that came stays said
            check.that(false, this, texts.apply("desk.person.photo.coming"));
        }
    }

    /** What came from the browser. */
    public void take(byte[] file) {
        try {
            portrait = Portrait.of(file);
            problem = null;
        } catch (UnusablePhoto unusable) {
            problem = texts.apply(
                    switch (unusable.why()) {
                        case NO_PICTURE -> "desk.person.photo.no-picture";
                        case TOO_LARGE -> "desk.person.photo.too-large";
                    });
        }
    }

    /** @param status what the server said to the file; 0 if it was not reached */
    public void show(int status) {
        coming = Math.max(0, coming - 1);
        var trouble = problem;
        if (status == TOO_LARGE) {
            wrong(texts.apply("desk.person.photo.too-large"));
        } else if (status < 200 || status >= 300) {
            wrong(texts.apply("desk.person.photo.not-sent"));
        } else if (trouble != null) {
            wrong(trouble);
        } else {
            fine();
            findPhoto().ifPresent(photo -> shown.setSrc(photo.dataUrl()));
        }
    }

    private final class Receiver implements UploadHandler {

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            try (var file = event.getInputStream()) {
                take(file.readNBytes(Portrait.MOST_BYTES + 1));
            }
        }

        /** By this name the security chain knows an upload. */
        @Override
        public String getUrlPostfix() {
            return "upload";
        }
    }
}
