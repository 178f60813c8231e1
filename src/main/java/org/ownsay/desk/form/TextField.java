package org.ownsay.desk.form;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.dom.Element;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.ownsay.storage.UuidV7;

/** Something to type. */
public final class TextField extends Field {

    /** What a name has room for in the database. */
    public static final int MOST_CHARACTERS = 100;

    private final Input input;

    private TextField(String label, Input input) {
        super(label, input);
        this.input = input;
    }

    public static TextField of(String label, String value) {
        var field = new TextField(label, new Input());
        field.input.getElement().setAttribute("maxlength", String.valueOf(MOST_CHARACTERS));
        field.input.getElement().setAttribute("autocomplete", "off");
        field.input.setValue(value);
        return field;
    }

    public static TextField time(String label, LocalTime value) {
        var field = new TextField(label, new Input());
        field.input.setType("time");
        field.input.setValue(value.toString());
        return field;
    }

    /** @param autocomplete what a password store should do with it, in the words of HTML */
    public static TextField password(String label, String autocomplete) {
        var field = new TextField(label, new Input());
        field.input.setType("password");
        field.input.getElement().setAttribute("autocomplete", autocomplete);
        return field;
    }

    /** It is what somebody signs in with: nothing corrects it while it is typed. */
    public TextField signIn() {
        input.getElement()
                .setAttribute("autocomplete", "username")
                .setAttribute("autocapitalize", "none")
                .setAttribute("spellcheck", "false");
        return this;
    }

    public TextField in(Locale language, String direction) {
        input.getElement().setAttribute("lang", language.toLanguageTag()).setAttribute("dir", direction);
        return this;
    }

    /** More can be typed than there is room for: whoever reads it says so, and nothing is cut off unseen. */
    public TextField ofAnyLength() {
        input.getElement().removeAttribute("maxlength");
        return this;
    }

    public TextField helping(String text) {
        helps(text);
        return this;
    }

    /** Something that is often typed there, offered to be taken. */
    public TextField suggesting(String text) {
        var id = "offered-" + UuidV7.next();
        var offered = new HtmlContainer("datalist");
        offered.setId(id);
        offered.getElement().appendChild(new Element("option").setAttribute("value", text));
        input.getElement().setAttribute("list", id);
        add(offered);
        return this;
    }

    /** Without the blanks around it. */
    public String text() {
        return input.getValue().strip();
    }

    /** Exactly as it was typed. */
    public String secret() {
        return input.getValue();
    }

    public Optional<LocalTime> findTime() {
        try {
            return Optional.of(LocalTime.parse(text()));
        } catch (DateTimeParseException noTime) {
            return Optional.empty();
        }
    }

    public boolean isFilled() {
        return !text().isEmpty();
    }

    public boolean isShort() {
        return text().length() <= MOST_CHARACTERS;
    }

    public void clear() {
        input.setValue("");
    }

    public void type(String text) {
        input.setValue(text);
    }
}
