package org.ownsay.front;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.NoSuchElementException;
import org.ownsay.language.Texts;

/** Whoever or whatever it names is not there. */
@AnonymousAllowed
class NotFoundView extends LostView implements HasErrorParameter<NoSuchElementException> {

    NotFoundView(Texts texts) {
        super(texts);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NoSuchElementException> parameter) {
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
