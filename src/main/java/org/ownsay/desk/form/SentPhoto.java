package org.ownsay.desk.form;

import com.vaadin.flow.component.html.Input;
import java.io.IOException;
import java.io.InputStream;
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
public abstract sealed class SentPhoto<T> extends SentFiles permits CutField, PhotoField {

    private final UnaryOperator<String> texts;
    private final Function<byte[], T> develop;
    private volatile @Nullable T photo;
    private volatile Came came = new Came(0, "");

    /** @param problem what is wrong with it; nothing, mostly */
    private record Came(int choice, String problem) {}

    /**
     * @param develop makes of the file what is kept of it
     * @throws UnusablePhoto from there, if nothing can be made of it
     */
    SentPhoto(String label, Input input, UnaryOperator<String> texts, Function<byte[], T> develop) {
        super(
                label,
                input,
                SquarePhoto.MOST_BYTES,
                1,
                new Wording(
                        texts.apply("desk.person.photo.coming"),
                        texts.apply("desk.person.photo.not-sent"),
                        texts.apply("desk.person.photo.too-large")));
        this.texts = texts;
        this.develop = develop;
        input.getElement().setAttribute("accept", "image/jpeg,image/png");
    }

    /** It is there, and can be used. */
    abstract void show(T photo);

    final Optional<T> findSent() {
        return Optional.ofNullable(photo);
    }

    /** As if none had been chosen, even if one is still on its way. */
    final synchronized void forgetSent() {
        came = new Came(forgetChosen(), "");
        photo = null;
    }

    /** Whoever saves now would lose what they chose. */
    public final void check(Check check) {
        if (isComing()) { // else what is wrong with one that came stays said
            check.that(false, this, wording().coming());
        }
    }

    @Override
    final void begin(int choice) {}

    @Override
    public final void take(int choice, String name, InputStream content) throws IOException {
        var file = content.readNBytes(SquarePhoto.MOST_BYTES + 1);
        try {
            keep(develop.apply(file), new Came(choice, ""));
        } catch (UnusablePhoto unusable) {
            var problem = texts.apply(
                    switch (unusable.why()) {
                        case NO_PICTURE -> "desk.person.photo.no-picture";
                        case TOO_LARGE -> "desk.person.photo.too-large";
                    });
            keep(photo, new Came(choice, problem));
        }
    }

    private synchronized void keep(@Nullable T sent, Came now) {
        if (!isOvertaken(now.choice()) && now.choice() >= came.choice()) {
            came = now;
            photo = sent;
        }
    }

    @Override
    final String unusable() {
        return isOvertaken(came.choice()) ? "" : came.problem();
    }

    @Override
    final void end() {
        if (trouble().isEmpty()) {
            findSent().ifPresent(this::show);
        }
    }
}
