package org.ownsay.front;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.ownsay.choosing.Choosing;
import org.ownsay.front.screen.ChoiceBoard;
import org.ownsay.front.screen.Wordings;
import org.ownsay.person.People;

/** Where a person chooses. The page holds no word of theirs: those come to known tablets alone, through the API. */
@Route("sitting/:sitting")
@AnonymousAllowed
class SittingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ThisTablet tablet;
    private final Choosing choosing;
    private final People people;
    private final Wordings wordings;
    private String title = "";

    SittingView(ThisTablet tablet, Choosing choosing, People people, Wordings wordings) {
        this.tablet = tablet;
        this.choosing = choosing;
        this.people = people;
        this.wordings = wordings;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = new Address(event);
        var here = tablet.get();
        var sitting = choosing.get(address.sitting(), here.home());
        var occasion = sitting.occasion();
        var person = people.getLiving(here.home(), occasion.person());
        var wording = wordings.both(here.home(), occasion.voice(), occasion.languages(), address.language());
        title = wording.text("board.title");
        removeAll();
        add(new ChoiceBoard(sitting.id(), occasion.profile(), person.profile(), wording, here));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
