package org.ownsay.front;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.ownsay.board.AreaId;
import org.ownsay.front.screen.MyPlan;
import org.ownsay.front.screen.PersonPage;
import org.ownsay.front.screen.Wordings;
import org.ownsay.person.People;

/** What stands in a person's plan, in their own words. The page holds none of them: those come through the API. */
@Route("plan/:person/:company")
@RouteAlias("plan/:person/:company/:area")
@AnonymousAllowed
class MyPlanView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ThisTablet tablet;
    private final People people;
    private final Wordings wordings;
    private String title = "";

    MyPlanView(ThisTablet tablet, People people, Wordings wordings) {
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
        var area = address.findArea().map(AreaId::value).orElse("");
        title = wording.text("plan.title");
        removeAll();
        add(new MyPlan(new PersonPage(person.id(), address.company()), area, wording, here));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
