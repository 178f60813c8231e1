package org.ownsay.desk.shell;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.ownsay.language.Texts;
import org.springframework.security.web.csrf.CsrfToken;

/** A plain form, sent by the browser itself: what is typed here never becomes part of the page's state. */
final class SignInForm extends HtmlContainer {

    private final Texts texts;
    private final Locale language;
    private final boolean hasFailed;

    SignInForm(Texts texts, Locale language, boolean hasFailed) {
        super("form");
        this.texts = texts;
        this.language = language;
        this.hasFailed = hasFailed;
        addClassNames("card", "stack");
        getElement().setAttribute("method", "post").setAttribute("action", "login");
        var logo = new Image("/styles/logo.svg", "");
        logo.addClassName("logo");
        add(logo, new H1(text("desk.login.title")));
        if (hasFailed) {
            add(failure());
        }
        add(field("username", "text", "username"), field("password", "password", "current-password"));
        findToken().ifPresent(token -> add(hidden(token)));
        add(submit());
    }

    private Paragraph failure() {
        var failure = new Paragraph(text("desk.login.failed"));
        failure.setId("failure");
        failure.addClassName("flag");
        failure.getElement().setAttribute("role", "alert");
        return failure;
    }

    private Div field(String name, String type, String autocomplete) {
        var input = input(name, type);
        input.setId(name);
        var element = input.getElement()
                .setAttribute("autocomplete", autocomplete)
                .setAttribute("autocapitalize", "none")
                .setAttribute("spellcheck", "false")
                .setAttribute("required", true);
        if (hasFailed) {
            element.setAttribute("aria-describedby", "failure").setAttribute("aria-invalid", "true");
            element.setAttribute("autofocus", name.equals("username")); // it is read with what went wrong
        }
        var label = new NativeLabel(text("desk.login." + name));
        label.setFor(name);
        var field = new Div(label, input);
        field.addClassName("field");
        return field;
    }

    private NativeButton submit() {
        var submit = new NativeButton(text("desk.login.submit"));
        submit.addClassNames("btn", "btn--main");
        submit.getElement().setAttribute("type", "submit");
        return submit;
    }

    private static HtmlComponent hidden(CsrfToken token) {
        var hidden = input(token.getParameterName(), "hidden");
        hidden.getElement().setAttribute("value", token.getToken());
        return hidden;
    }

    private static HtmlComponent input(String name, String type) {
        var input = new HtmlComponent("input");
        input.getElement().setAttribute("name", name).setAttribute("type", type);
        return input;
    }

    private static Optional<CsrfToken> findToken() {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        return Optional.ofNullable((CsrfToken) request.getAttribute(CsrfToken.class.getName()));
    }

    private String text(String key) {
        return texts.get(key, language);
    }
}
