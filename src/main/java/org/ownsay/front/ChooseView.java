package org.ownsay.front;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.ownsay.board.Topics;
import org.ownsay.choosing.Asking;
import org.ownsay.choosing.Choosing;
import org.ownsay.storage.DurableCommit;

/** Begins a sitting, and goes there: what is asked is stored before it is put. With a question, that one is asked again. */
@Route("choose/:person/:company/:topic")
@RouteAlias("choose/:person/:company/:topic/:question")
@AnonymousAllowed
class ChooseView extends Div implements BeforeEnterObserver {

    private final ThisTablet tablet;
    private final Choosing choosing;
    private final Topics topics;
    private final DurableCommit durable;

    ChooseView(ThisTablet tablet, Choosing choosing, Topics topics, DurableCommit durable) {
        this.tablet = tablet;
        this.choosing = choosing;
        this.topics = topics;
        this.durable = durable;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = new Address(event);
        var asking = new Asking(
                tablet.get(),
                address.person(),
                address.topic(),
                address.findQuestion().orElse(null),
                address.company(),
                tablet.findSignedIn().orElse(null));
        var sitting = choosing.begin(asking);
        if (sitting.isPresent()) {
            durable.sync(); // what is answered must find its question again, also after a power cut
        }
        event.forwardTo(sitting.map(found -> "sitting/" + found.id()).orElseGet(() -> areaOf(asking))
                + address.keepingLanguage());
    }

    /** Where it says why there is nothing to ask now. */
    private String areaOf(Asking asking) {
        var area = topics.areaOf(asking.topic());
        return "area/" + asking.person() + "/" + asking.company().key() + "/" + area.id();
    }
}
