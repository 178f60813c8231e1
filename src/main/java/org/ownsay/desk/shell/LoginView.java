package org.ownsay.desk.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import org.ownsay.access.Homekeeping;
import org.ownsay.language.Languages;
import org.ownsay.language.Texts;

/** Where staff sign in. */
@Route("login")
@StyleSheet("styles/desk.css")
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /** Nobody is known here yet, so neither is their language. */
    private static final Locale LANGUAGE = Locale.ENGLISH;

    private final SignedIn signedIn;
    private final Homekeeping homes;
    private final Texts texts;
    private String title = "";

    LoginView(SignedIn signedIn, Homekeeping homes, Texts texts) {
        this.signedIn = signedIn;
        this.homes = homes;
        this.texts = texts;
        addClassNames("desk", "desk--alone");
        getElement()
                .setAttribute("data-theme", "calm")
                .setAttribute("lang", LANGUAGE.toLanguageTag())
                .setAttribute("dir", Languages.direction(LANGUAGE));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (signedIn.isAnybody()) {
            event.forwardTo(DeskAddress.TODAY.substring(1));
            return;
        }
        if (homes.findDefault().isEmpty()) {
            event.forwardTo("set-up"); // nobody can sign in yet; there it says what to do
            return;
        }
        var hasFailed = event.getLocation().getQueryParameters().getParameters().containsKey("error");
        title = texts.get("desk.login.title", LANGUAGE);
        removeAll();
        add(new SignInForm(texts, LANGUAGE, hasFailed));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
