package org.ownsay.front;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.ownsay.language.Texts;

/** What a screen shows that is no tablet: how to make it one, and nothing about anybody. */
@AnonymousAllowed
class NotATabletView extends Div implements HasErrorParameter<NotATablet>, HasDynamicTitle {

    private final Texts texts;
    private String title = "";

    NotATabletView(Texts texts) {
        this.texts = texts;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotATablet> parameter) {
        var language = event.getUI().getLocale();
        title = texts.get("screen.not-a-tablet.title", language);
        removeAll();
        add(new Lost("not-a-tablet", "screen.sign-in", "/desk", texts, language));
        return HttpStatusCode.FORBIDDEN.getCode();
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
