package org.ownsay.front;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import org.ownsay.front.screen.KioskScreen;

/** A person's screen that is wholly told by its address: whoever opens the address again, sees it again. */
abstract class Screen extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private String title = "";

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(screen(new Address(event)));
    }

    abstract KioskScreen screen(Address address);

    final void title(String text) {
        title = text;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
