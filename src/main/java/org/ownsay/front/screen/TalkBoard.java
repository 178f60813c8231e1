package org.ownsay.front.screen;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import org.ownsay.access.KnownTablet;

/** Words that are said at once and kept nowhere. */
@Tag("talk-board")
@JsModule("./talk-board.ts")
@StyleSheet("styles/kiosk.css")
@StyleSheet("styles/talk.css")
public final class TalkBoard extends Component {

    public TalkBoard(PersonPage page, Wording wording, KnownTablet tablet) {
        page.on(getElement(), wording, tablet);
    }
}
