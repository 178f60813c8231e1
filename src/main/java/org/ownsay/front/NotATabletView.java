package org.ownsay.front;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.ownsay.access.Homekeeping;
import org.ownsay.language.Texts;

/** What a screen shows that is no tablet: how to make it one, and nothing about anybody. */
@AnonymousAllowed
class NotATabletView extends Div implements HasErrorParameter<NotATablet>, HasDynamicTitle {

    private final Homekeeping homes;
    private final Texts texts;
    private String title = "";

    NotATabletView(Homekeeping homes, Texts texts) {
        this.homes = homes;
        this.texts = texts;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotATablet> parameter) {
        var language = event.getUI().getLocale();
        var isSetUp = homes.findDefault().isPresent();
        title = texts.get(isSetUp ? "screen.not-a-tablet.title" : "screen.not-set-up.title", language);
        removeAll();
        add(
                isSetUp
                        ? new Lost("not-a-tablet", "screen.sign-in", "/desk/tablets/this", texts, language)
                        : new Lost("not-set-up", "screen.to-rest", "/", texts, language));
        return HttpStatusCode.FORBIDDEN.getCode();
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
