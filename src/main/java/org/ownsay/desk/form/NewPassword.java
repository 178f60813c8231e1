package org.ownsay.desk.form;

import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.function.BiFunction;
import org.ownsay.access.Passwords;

/** A password that is chosen here, typed twice. The rule is told before, not after. */
public final class NewPassword extends Div {

    private final TextField first;
    private final TextField again;
    private final BiFunction<String, Map<String, Object>, String> texts;

    /** @param texts finds a text by its key */
    public NewPassword(BiFunction<String, Map<String, Object>, String> texts) {
        this.texts = texts;
        first = TextField.password(text("desk.form.new-password"), "new-password")
                .helping(texts.apply("desk.form.password-rule", Map.of("count", Passwords.FEWEST_CHARACTERS)));
        again = TextField.password(text("desk.form.password-again"), "new-password");
        addClassName("columns");
        add(first, again);
    }

    public void check(Check check) {
        var password = first.secret();
        check.that(
                        !Passwords.isTooShort(password),
                        first,
                        texts.apply("desk.form.password-rule", Map.of("count", Passwords.FEWEST_CHARACTERS)))
                .that(!Passwords.isTooLong(password), first, text("desk.form.password-too-long"))
                .that(password.equals(again.secret()), again, text("desk.form.password-differs"));
    }

    public String get() {
        return first.secret();
    }

    public void type(String password, String repeated) {
        first.type(password);
        again.type(repeated);
    }

    public void clear() {
        first.clear();
        again.clear();
    }

    private String text(String key) {
        return texts.apply(key, Map.of());
    }
}
