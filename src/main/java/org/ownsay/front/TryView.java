package org.ownsay.front;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.ownsay.front.screen.Trial;
import org.ownsay.front.screen.Trials;
import org.ownsay.front.screen.TryBoard;
import org.ownsay.language.Texts;

/** A made-up question, as somebody would be asked it. */
@Route("try")
@AnonymousAllowed
class TryView extends TrialView {

    private final Trials trials;

    TryView(Trying trying, Trials trials, Texts texts) {
        super("try.title", trying, texts);
        this.trials = trials;
    }

    @Override
    Component screen(Trial trial, QueryParameters query) {
        return new TryBoard(trial, trials);
    }
}
