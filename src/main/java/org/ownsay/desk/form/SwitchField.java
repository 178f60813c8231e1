package org.ownsay.desk.form;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.ownsay.person.Scanning;
import tools.jackson.databind.json.JsonMapper;

/** A switch that is chosen by pressing it: a key, a button of a controller, or a touch on the marked area. */
@JsModule("./switch-field.ts")
public final class SwitchField extends Field {

    private static final String CODE = "event.detail";

    private final UnaryOperator<String> inWords;
    private final HtmlComponent control;
    private String code;
    private Runnable told = () -> {};

    /**
     * @param code of the switch, as {@link Scanning} has it
     * @param inWords what each is called
     * @param texts finds a text by its key
     */
    public SwitchField(String label, String code, UnaryOperator<String> inWords, UnaryOperator<String> texts) {
        this(label, code, inWords, texts, new HtmlComponent("switch-field"));
    }

    private SwitchField(
            String label,
            String code,
            UnaryOperator<String> inWords,
            UnaryOperator<String> texts,
            HtmlComponent control) {
        super(label, control);
        this.inWords = inWords;
        this.control = control;
        this.code = code;
        var words = Map.of(
                "change", texts.apply("desk.switch.change"),
                "waiting", texts.apply("desk.switch.waiting"),
                "touch", texts.apply("desk.switch.touch"),
                "nameless", texts.apply("desk.switch.nameless"),
                "cancel", texts.apply("desk.form.cancel"));
        control.getElement()
                .setAttribute("label", label)
                .setAttribute("words", JsonMapper.shared().writeValueAsString(words))
                .setAttribute("named", inWords.apply(code));
        control.getElement()
                .addEventListener(
                        "switch-pressed",
                        press -> pressed(press.getEventData().path(CODE).asString("")))
                .addEventData(CODE);
    }

    public SwitchField helping(String text) {
        helps(text);
        return this;
    }

    /** @param tell what is told each time that another switch was pressed */
    public SwitchField whenPressed(Runnable tell) {
        told = tell;
        return this;
    }

    public String code() {
        return code;
    }

    public String inWords() {
        return inWords.apply(code);
    }

    /** Comes from a browser, and may be anything. */
    private void pressed(String other) {
        if (Scanning.isSwitch(other)) {
            press(other);
        }
    }

    /** As if it was pressed in the browser. */
    public void press(String other) {
        code = other;
        control.getElement().setAttribute("named", inWords());
        told.run();
    }
}
