package org.ownsay.desk.setup;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import org.ownsay.access.Founding;
import org.ownsay.access.Staffing;
import org.ownsay.language.Languages;
import org.ownsay.language.Texts;

/** Where whoever started the program names the home and becomes its first manager. The link to it works once. */
@Route("set-up/:secret?")
@StyleSheet("styles/desk.css")
@AnonymousAllowed
class SetUpView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Founding founding;
    private final Staffing staffing;
    private final Texts texts;
    private String title = "";

    SetUpView(Founding founding, Staffing staffing, Texts texts) {
        this.founding = founding;
        this.staffing = staffing;
        this.texts = texts;
        addClassNames("desk", "desk--alone", "desk--wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var language = event.getUI().getLocale();
        var secret = event.getRouteParameters().get("secret").orElse("");
        getElement()
                .setAttribute("data-theme", "calm")
                .setAttribute("lang", language.toLanguageTag())
                .setAttribute("dir", Languages.direction(language));
        removeAll();
        if (founding.isInvited(secret)) {
            title = texts.get("desk.setup.title", language);
            add(card(title, new SetUpForm(founding, staffing, texts, language, secret, () -> event.getUI()
                    .getPage()
                    .setLocation("/login"))));
        } else {
            showWayOn(language);
        }
    }

    /** The link is wrong, old or used: what can be done is the same for all. */
    private void showWayOn(Locale language) {
        var isDone = founding.isDone();
        title = texts.get(isDone ? "desk.setup.done.title" : "desk.setup.wrong.title", language);
        var text = new Paragraph(texts.get(isDone ? "desk.setup.done.text" : "desk.setup.wrong.text", language));
        var card = card(title, text);
        if (isDone) {
            var signIn = new Anchor("/login", texts.get("desk.login.title", language));
            signIn.addClassNames("btn", "btn--main");
            card.add(signIn);
        }
        add(card);
    }

    private static Section card(String heading, Component content) {
        var logo = new Image("/styles/logo.svg", "");
        logo.addClassName("logo");
        var card = new Section(logo, new H1(heading), content);
        card.addClassNames("card", "stack");
        return card;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
