package org.ownsay.front;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.ownsay.access.KnownTablet;
import org.ownsay.board.AreaId;
import org.ownsay.front.screen.MyPlan;
import org.ownsay.front.screen.PersonPage;
import org.ownsay.front.screen.Wording;
import org.ownsay.front.screen.Wordings;
import org.ownsay.person.People;

/** What stands in a person's plan, in their own words. */
@Route("plan/:person/:company")
@RouteAlias("plan/:person/:company/:area")
@AnonymousAllowed
class MyPlanView extends OwnPage {

    MyPlanView(ThisTablet tablet, People people, Wordings wordings) {
        super(tablet, people, wordings, "plan.title");
    }

    @Override
    MyPlan page(PersonPage page, Address address, Wording wording, KnownTablet tablet) {
        return new MyPlan(page, address.findArea().map(AreaId::value).orElse(""), wording, tablet);
    }
}
