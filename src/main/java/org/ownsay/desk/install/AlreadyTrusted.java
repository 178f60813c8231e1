package org.ownsay.desk.install;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Shows itself on a screen that trusts this machine already: there a picture of the safe way can be loaded. */
final class AlreadyTrusted extends Div {

    private final String safeAddress;

    AlreadyTrusted(InstallPage page, String safeAddress) {
        this.safeAddress = safeAddress;
        var open = new Anchor(safeAddress + "/install", page.text("desk.install.open"));
        open.addClassNames("btn", "btn--main", "btn--start");
        addClassNames("flag", "flag--plain", "stack", "flag--well");
        getElement().setAttribute("role", "status").setAttribute("hidden", true);
        add(new Paragraph(page.text("desk.install.trusted")), open);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement()
                .executeJs(
                        "const probe = new Image(); probe.onload = () => { this.hidden = false; }; probe.src = $0",
                        safeAddress + "/styles/logo.svg");
    }
}
