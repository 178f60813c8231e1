package org.ownsay.desk.form;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ownsay.symbols.SquarePhoto;

/** Somebody's portrait. It is shown as it will be kept, and kept only together with the rest. */
public final class PhotoField extends SentPhoto<SquarePhoto> {

    private final UnaryOperator<String> texts;
    private final Image shown;
    private boolean removed;

    /** @param portrait address of what is shown until there is another */
    public PhotoField(UnaryOperator<String> texts, String portrait) {
        super(texts.apply("desk.person.photo"), new Input(), texts, SquarePhoto::of);
        this.texts = texts;
        this.shown = new Image(portrait, "");
        shown.addClassNames("face", "face--l");
        addComponentAsFirst(shown);
        addClassName("field--photo");
        helps(texts.apply("desk.person.photo.help"));
    }

    /** A new photo, if one was given that can be used. */
    public Optional<SquarePhoto> findPhoto() {
        return findSent();
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
            forgetSent();
            removed = true;
            fine();
            shown.setSrc(instead);
        });
        add(button);
        return this;
    }

    /** Whether what was shown was taken away, and nothing else chosen. */
    public boolean isRemoved() {
        return removed && findSent().isEmpty();
    }

    @Override
    void show(SquarePhoto photo) {
        shown.setSrc(photo.dataUrl());
    }
}
