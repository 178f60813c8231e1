package org.ownsay.front;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.ownsay.front.screen.PersonPage;
import org.ownsay.front.screen.TalkBoard;
import org.ownsay.front.screen.Wordings;
import org.ownsay.person.People;

/** Words for now: they are said, and kept nowhere. */
@Route("talk/:person/:company")
@AnonymousAllowed
class TalkView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ThisTablet tablet;
    private final People people;
    private final Wordings wordings;
    private String title = "";

    TalkView(ThisTablet tablet, People people, Wordings wordings) {
        this.tablet = tablet;
        this.people = people;
        this.wordings = wordings;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = new Address(event);
        var here = tablet.get();
        var person = people.getOf(here.home(), address.person());
        var wording = wordings.both(person.languages(), address.language());
        title = wording.text("talk.title");
        removeAll();
        add(new TalkBoard(new PersonPage(person.id(), address.company()), wording, here));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
