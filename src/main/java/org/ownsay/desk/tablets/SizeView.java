package org.ownsay.desk.tablets;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.NoSuchElementException;
import org.ownsay.access.Enrolment;
import org.ownsay.access.KnownTablet;
import org.ownsay.desk.form.Form;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.desk.shell.DeskAddress;
import org.ownsay.desk.shell.DeskLayout;
import org.ownsay.desk.shell.SignedIn;

/** Measures a tablet, so that on its glass a tile is as large as it must be. */
@Route(value = "desk/tablets/:tablet/size", layout = DeskLayout.class)
@PermitAll
class SizeView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final AtDesk desk;
    private final Enrolment enrolment;
    private final ThisScreen thisScreen;

    SizeView(SignedIn signedIn, Enrolment enrolment, ThisScreen thisScreen) {
        this.desk = signedIn.get();
        this.enrolment = enrolment;
        this.thisScreen = thisScreen;
    }

    /** @throws NoSuchElementException if the address names no tablet of this home */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var tablet = enrolment
                .find(DeskAddress.tablet(event), desk.home().id())
                .orElseThrow(() -> new NoSuchElementException("No such tablet"));
        removeAll();
        add(new H1(desk.text("desk.size.of", Map.of("place", tablet.place()))));
        if (!thisScreen.find().map(KnownTablet::id).filter(tablet.id()::equals).isPresent()) {
            add(elsewhere(tablet));
        }
        add(form(tablet));
    }

    private Form form(KnownTablet tablet) {
        var card = new BankCard(desk, tablet.pxPerMm());
        var form = new Form(desk::text, "desk.form.save");
        form.whenSubmitted(() -> {
            enrolment.measure(tablet.id(), desk.home().id(), card.pxPerMm());
            form.says(desk.text("desk.form.saved"));
        });
        form.addClassName("card");
        return form.with(card, new Anchor(DeskAddress.TABLETS, desk.text("desk.tablets.back")));
    }

    /** A screen of the same make may be measured for another; of another make it would be wrong. */
    private Paragraph elsewhere(KnownTablet tablet) {
        var flag = new Paragraph(desk.text("desk.size.elsewhere", Map.of("place", tablet.place())));
        flag.addClassNames("flag", "flag--plain");
        return flag;
    }

    @Override
    public String getPageTitle() {
        return desk.text("desk.size.title");
    }
}
