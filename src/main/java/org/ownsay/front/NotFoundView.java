package org.ownsay.front;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.NoSuchElementException;
import org.ownsay.language.Texts;

/** An address that leads to nobody and nothing. */
@AnonymousAllowed
class NotFoundView extends Div implements HasErrorParameter<NoSuchElementException>, HasDynamicTitle {

    private final Texts texts;
    private String title = "";

    NotFoundView(Texts texts) {
        this.texts = texts;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NoSuchElementException> parameter) {
        var language = event.getUI().getLocale();
        title = texts.get("screen.not-found.title", language);
        removeAll();
        add(new Lost("not-found", "screen.to-rest", "/", texts, language));
        return HttpStatusCode.NOT_FOUND.getCode();
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
