package org.ownsay.desk.pictures;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.desk.shell.Card;
import org.ownsay.desk.shell.DeskAddress;
import org.ownsay.desk.shell.DeskLayout;
import org.ownsay.desk.shell.SignedIn;

/** Whose the pictures are, and under which licence. */
@Route(value = "desk/pictures/credits", layout = DeskLayout.class)
@PermitAll
class CreditsView extends Main implements HasDynamicTitle {

    private static final String BY_SA = "https://creativecommons.org/licenses/by-sa/4.0/";
    private static final String BY_SA_NAME = "CC BY-SA 4.0";

    private final AtDesk desk;

    CreditsView(SignedIn signedIn, PackCredits packs) {
        desk = signedIn.get();
        var back = new Anchor(DeskAddress.PICTURES, desk.text("desk.pictures.back"));
        back.addClassName("act");
        add(
                back,
                new Header(new H1(desk.text("desk.pictures.credits"))),
                card("desk.pictures.credits.ours", "desk.pictures.credits.ours.text")
                        .with(licence(BY_SA_NAME, BY_SA)),
                new Card("OpenMoji")
                        .with(
                                text("desk.pictures.credits.openmoji"),
                                row(new Anchor("https://openmoji.org", "openmoji.org"), licence(BY_SA_NAME, BY_SA))),
                card("desk.pictures.credits.names", "desk.pictures.credits.names.text")
                        .with(licence("Unicode-3.0", "https://www.unicode.org/license.txt")));
        packs.list(desk.home().id()).forEach(pack -> add(pack(pack)));
        add(card("desk.pictures.credits.photos", "desk.pictures.credits.photos.text"));
    }

    private Card card(String heading, String text) {
        return new Card(desk.text(heading)).with(text(text));
    }

    private Paragraph text(String key) {
        return new Paragraph(desk.text(key));
    }

    private Card pack(PackCredits.PackCredit pack) {
        return new Card(pack.name())
                .with(new Paragraph(
                        desk.text("desk.packs.credit", Map.of("credit", pack.credit(), "licence", pack.licence()))));
    }

    private static Div row(Anchor... links) {
        var row = new Div(links);
        row.addClassName("row");
        return row;
    }

    private Anchor licence(String name, String address) {
        return new Anchor(address, desk.text("desk.pictures.credits.licence", Map.of("name", name)));
    }

    @Override
    public String getPageTitle() {
        return desk.text("desk.pictures.credits");
    }
}
