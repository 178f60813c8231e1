package org.ownsay.front;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.ownsay.choosing.Asking;
import org.ownsay.choosing.Choosing;
import org.ownsay.storage.DurableCommit;

/** Begins a sitting, and goes there: what is asked is stored before it is put. */
@Route("choose/:person/:company/:topic")
@AnonymousAllowed
class ChooseView extends Div implements BeforeEnterObserver {

    private final ThisTablet tablet;
    private final Choosing choosing;
    private final DurableCommit durable;

    ChooseView(ThisTablet tablet, Choosing choosing, DurableCommit durable) {
        this.tablet = tablet;
        this.choosing = choosing;
        this.durable = durable;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = new Address(event);
        var sitting = choosing.begin(new Asking(
                tablet.get(),
                address.person(),
                address.topic(),
                address.company(),
                tablet.findSignedIn().orElse(null)));
        durable.sync(); // what is answered must find its question again, also after a power cut
        event.forwardTo("sitting/" + sitting.id() + address.keepingLanguage());
    }
}
