package org.ownsay.desk.said;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** A button that lets staff hear something, and says so where there is nothing to hear. */
public final class HearIt extends Div {

    private static final String PLAY = """
            window.heardAtDesk?.pause();
            window.heardAtDesk = new Audio($0);
            window.heardAtDesk.volume = $1;
            window.heardAtDesk.play().catch(() => {});
            """;

    private final Span outcome = new Span();
    private IntSupplier volumePercent = () -> 100;

    /**
     * @param name what a screen reader calls the button, where many say the same
     * @param silent what is said where there is nothing to hear
     * @param find the sound as an address
     */
    public HearIt(String label, String name, String silent, Supplier<Optional<String>> find) {
        this(label, name, () -> silent, find);
    }

    /** @param silent what is said where there is nothing to hear: it may depend on why */
    public HearIt(String label, String name, Supplier<String> silent, Supplier<Optional<String>> find) {
        var button = new NativeButton(label, click -> find.get()
                .ifPresentOrElse(
                        sound -> {
                            outcome.setText("");
                            getElement().executeJs(PLAY, sound, volumePercent.getAsInt() / 100.0);
                        },
                        () -> outcome.setText(silent.get())));
        button.addClassName("btn");
        button.getElement().setAttribute("type", "button"); // it does not send the form
        if (!name.equals(label)) {
            button.setAriaLabel(name);
        }
        outcome.getElement().setAttribute("role", "status");
        addClassName("row");
        add(button, outcome);
    }

    public HearIt atVolume(IntSupplier percent) {
        volumePercent = percent;
        return this;
    }
}
