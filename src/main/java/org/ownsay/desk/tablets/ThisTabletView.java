package org.ownsay.desk.tablets;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import org.ownsay.access.Enrolment;
import org.ownsay.access.KnownTablet;
import org.ownsay.desk.form.Form;
import org.ownsay.desk.form.TextField;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.desk.shell.DeskLayout;
import org.ownsay.desk.shell.SignedIn;

/** Makes the screen in front of staff a tablet for people who choose. Staff are signed out on it: it is theirs no more. */
@Route(value = "desk/tablets/this", layout = DeskLayout.class)
@PermitAll
class ThisTabletView extends Main implements HasDynamicTitle {

    private final SignedIn signedIn;
    private final AtDesk desk;
    private final ThisScreen thisScreen;
    private final TextField place;
    private final BankCard card;

    ThisTabletView(SignedIn signedIn, ThisScreen thisScreen) {
        this.signedIn = signedIn;
        this.desk = signedIn.get();
        this.thisScreen = thisScreen;
        var already = thisScreen.find();
        place = TextField.of(desk.text("desk.tablets.place"), "").helping(desk.text("desk.tablets.place.help"));
        card = new BankCard(desk, already.map(KnownTablet::pxPerMm).orElse(Enrolment.USUAL_PX_PER_MM));
        var form = new Form(desk::text, "desk.tablets.make", this::make)
                .with(place, new H2(desk.text("desk.size.title")), card);
        form.addClassName("card");
        add(new H1(getPageTitle()), new Paragraph(desk.text("desk.tablets.make.text")));
        already.ifPresent(tablet -> add(alreadyOne(tablet)));
        add(form);
    }

    private void make() {
        if (TabletCard.isPlace(place, desk)) {
            thisScreen.enrol(desk.staff(), place.text(), card.pxPerMm());
            signedIn.signOutTo("/");
        }
    }

    private Paragraph alreadyOne(KnownTablet tablet) {
        var flag = new Paragraph(desk.text("desk.tablets.already", Map.of("place", tablet.place())));
        flag.addClassNames("flag", "flag--plain");
        return flag;
    }

    @Override
    public String getPageTitle() {
        return desk.text("desk.tablets.make");
    }
}
