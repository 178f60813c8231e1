package org.ownsay.desk.form;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.ownsay.symbols.SquarePhoto;
import org.ownsay.symbols.UnusablePhoto;

/**
 * A photo from this machine. It is sent as soon as it is chosen, and what is wrong with it stands beside it.
 *
 * @param <T> what is made of the file
 */
public abstract sealed class SentPhoto<T> extends Field permits CutField, PhotoField {

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
    private final Function<byte[], T> develop;
    private volatile @Nullable T photo;
    private volatile @Nullable String problem;
    private int coming;

    /**
     * @param develop makes of the file what is kept of it
     * @throws UnusablePhoto from there, if nothing can be made of it
     */
    @SuppressWarnings("this-escape") // nothing that Vaadin calls back is overridden
    SentPhoto(String label, Input input, UnaryOperator<String> texts, Function<byte[], T> develop) {
        super(label, input);
        this.texts = texts;
        this.develop = develop;
        input.setType("file");
        var element = input.getElement();
        element.setAttribute("accept", "image/jpeg,image/png").setAttribute("data-to", new Receiver());
        element.executeJs(SEND, SquarePhoto.MOST_BYTES);
        element.addEventListener("photo-coming", sends -> expect());
        element.addEventListener("photo-sent", sent -> show(sent.getEventDetail(Integer.class)))
                .addEventDetail();
    }

    /** It is there, and can be used. */
    abstract void show(T photo);

    final Optional<T> findSent() {
        return Optional.ofNullable(photo);
    }

    /** As if none had been chosen. */
    final void forgetSent() {
        photo = null;
    }

    /** From now on one is on its way. */
    public final void expect() {
        coming++;
    }

    /** Whoever saves now would lose what they chose. */
    public final void check(Check check) {
        if (isComing()) { // else what is wrong with one that came stays said
            check.that(false, this, texts.apply("desk.person.photo.coming"));
        }
    }

    final boolean isComing() {
        return coming > 0;
    }

    /** What came from the browser. */
    public final void take(byte[] file) {
        try {
            photo = develop.apply(file);
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
    public final void show(int status) {
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
            findSent().ifPresent(this::show);
        }
    }

    private final class Receiver implements UploadHandler {

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            try (var file = event.getInputStream()) {
                take(file.readNBytes(SquarePhoto.MOST_BYTES + 1));
            }
        }

        /** By this name the security chain knows an upload. */
        @Override
        public String getUrlPostfix() {
            return "upload";
        }
    }
}
