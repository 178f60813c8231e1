package org.ownsay.front;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.ownsay.front.screen.PressGame;
import org.ownsay.front.screen.Trial;
import org.ownsay.front.screen.Trials;
import org.ownsay.language.Texts;

/** Where somebody presses their switch when it lights up, so that its rate can be set to their own speed. */
@Route("try/speed")
@AnonymousAllowed
class LearnSpeedView extends TrialView {

    private final Trying trying;
    private final Trials trials;

    LearnSpeedView(Trying trying, Trials trials, Texts texts) {
        super("speed.title", trying, texts);
        this.trying = trying;
        this.trials = trials;
    }

    @Override
    Component screen(Trial trial, QueryParameters query) {
        var form = query.getSingleParameter("for").orElse("");
        return new PressGame(trial, form, trying.staffLanguage(), trials);
    }
}
