package org.ownsay.front;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.ownsay.front.screen.Trials;
import org.ownsay.front.screen.TryBoard;
import org.ownsay.language.Texts;

/** A person's screen with settings that need not be kept: it is told all of them by its address, and keeps nothing. */
@Route("try")
@AnonymousAllowed
class TryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Trying trying;
    private final Trials trials;
    private final Texts texts;
    private String title = "";

    TryView(Trying trying, Trials trials, Texts texts) {
        this.trying = trying;
        this.trials = trials;
        this.texts = texts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        try {
            var trial = trying.get(event.getLocation().getQueryParameters());
            title = texts.get("try.title", trial.spoken().getFirst());
            add(new TryBoard(trial, trials));
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
