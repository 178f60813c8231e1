package org.ownsay.front;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.server.VaadinRequest;
import org.ownsay.language.Texts;

/** An address that leads to nobody and nothing. */
abstract class LostView extends Div implements HasDynamicTitle {

    private final Texts texts;

    LostView(Texts texts) {
        this.texts = texts;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var language = attached.getUI().getLocale();
        var isStaff = VaadinRequest.getCurrent().getUserPrincipal() != null;
        removeAll();
        add(
                isStaff
                        ? new Lost("not-found", "kiosk.staff.desk", "/desk", texts, language)
                        : new Lost("not-found", "screen.to-rest", "/", texts, language));
    }

    @Override
    public String getPageTitle() {
        return texts.get("screen.not-found.title", UI.getCurrent().getLocale());
    }
}
