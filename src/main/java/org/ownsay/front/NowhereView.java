package org.ownsay.front;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.ownsay.language.Texts;

/** No screen has such an address. */
@Route(NowhereView.ADDRESS)
@AnonymousAllowed
class NowhereView extends LostView implements HasErrorParameter<NotFoundException> {

    static final String ADDRESS = "nowhere";

    NowhereView(Texts texts) {
        super(texts);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
