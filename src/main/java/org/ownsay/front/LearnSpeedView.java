package org.ownsay.front;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.ownsay.front.screen.PressGame;
import org.ownsay.front.screen.Trials;
import org.ownsay.language.Texts;

/** Where somebody presses their switch when it lights up, so that its rate can be set to their own speed. */
@Route("try/speed")
@AnonymousAllowed
class LearnSpeedView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Trying trying;
    private final Trials trials;
    private final Texts texts;
    private String title = "";

    LearnSpeedView(Trying trying, Trials trials, Texts texts) {
        this.trying = trying;
        this.trials = trials;
        this.texts = texts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        removeAll();
        try {
            var trial = trying.get(query);
            title = texts.get("speed.title", trial.spoken().getFirst());
            add(new PressGame(trial, query.getSingleParameter("for").orElse(""), trying.staffLanguage(), trials));
        } catch (IllegalArgumentException broken) {
            var language = event.getUI().getLocale();
            title = texts.get("screen.try-broken.title", language);
            add(new Lost("try-broken", "screen.to-rest", "/", texts, language));
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
