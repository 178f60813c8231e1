package org.ownsay.front;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import org.ownsay.access.KnownTablet;
import org.ownsay.front.screen.PersonPage;
import org.ownsay.front.screen.Wording;
import org.ownsay.front.screen.Wordings;
import org.ownsay.person.People;

/** A page of a person's own that lives in the browser. What they said is not in it: that comes through the API. */
abstract class OwnPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ThisTablet tablet;
    private final People people;
    private final Wordings wordings;
    private final String titleKey;
    private String title = "";

    OwnPage(ThisTablet tablet, People people, Wordings wordings, String titleKey) {
        this.tablet = tablet;
        this.people = people;
        this.wordings = wordings;
        this.titleKey = titleKey;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = new Address(event);
        var here = tablet.get();
        var person = people.getLiving(here.home(), address.person());
        var wording = wordings.both(person, address.language());
        title = wording.text(titleKey);
        removeAll();
        add(page(new PersonPage(person.id(), person.profile(), address.company()), address, wording, here));
    }

    abstract Component page(PersonPage page, Address address, Wording wording, KnownTablet tablet);

    @Override
    public String getPageTitle() {
        return title;
    }
}
