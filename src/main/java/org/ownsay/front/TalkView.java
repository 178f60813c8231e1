package org.ownsay.front;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.ownsay.access.KnownTablet;
import org.ownsay.front.screen.PersonPage;
import org.ownsay.front.screen.TalkBoard;
import org.ownsay.front.screen.Wording;
import org.ownsay.front.screen.Wordings;
import org.ownsay.person.People;

/** Words for now: they are said, and kept nowhere. */
@Route("talk/:person/:company")
@AnonymousAllowed
class TalkView extends OwnPage {

    TalkView(ThisTablet tablet, People people, Wordings wordings) {
        super(tablet, people, wordings, "talk.title");
    }

    @Override
    TalkBoard page(PersonPage page, Address address, Wording wording, KnownTablet tablet) {
        return new TalkBoard(page, wording, tablet);
    }
}
