package org.ownsay.front;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.ownsay.language.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedRuntimeException;

/** What is shown when the database or its disk fails: with it all of Spring's troubles, of data as of transactions. */
@AnonymousAllowed
class FailedView extends Div implements HasErrorParameter<NestedRuntimeException>, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(FailedView.class);

    private final Texts texts;
    private String title = "";

    FailedView(Texts texts) {
        this.texts = texts;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NestedRuntimeException> parameter) {
        LOG.error("Not shown: {}", event.getLocation().getPath(), parameter.getException());
        var language = event.getUI().getLocale();
        title = texts.get("screen.failed.title", language);
        removeAll();
        add(new Lost("failed", "screen.to-rest", "/", texts, language));
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
