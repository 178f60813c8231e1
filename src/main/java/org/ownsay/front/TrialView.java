package org.ownsay.front;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import org.ownsay.front.screen.Trial;
import org.ownsay.language.Texts;

/** A person's screen with settings that need not be kept: it is told all of them by its address, and keeps nothing. */
abstract class TrialView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final String titleKey;
    private final Trying trying;
    private final Texts texts;
    private String title = "";

    TrialView(String titleKey, Trying trying, Texts texts) {
        this.titleKey = titleKey;
        this.trying = trying;
        this.texts = texts;
    }

    abstract Component screen(Trial trial, QueryParameters query);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        removeAll();
        try {
            var trial = trying.get(query);
            title = texts.get(titleKey, trial.spoken().getFirst());
            add(screen(trial, query));
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
