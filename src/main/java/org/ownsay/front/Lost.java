package org.ownsay.front;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import org.ownsay.language.Languages;
import org.ownsay.language.Texts;

/** A calm page for whoever is nowhere: what happened, and one way on. It needs nothing but itself. */
@StyleSheet("styles/kiosk.css")
final class Lost extends Div {

    Lost(String what, String wayOn, String address, Texts texts, Locale language) {
        addClassNames("lost");
        getElement()
                .setAttribute("role", "main")
                .setAttribute("lang", language.toLanguageTag())
                .setAttribute("dir", Languages.direction(language));
        add(
                new H1(texts.get("screen." + what + ".title", language)),
                new Paragraph(texts.get("screen." + what + ".text", language)),
                new Anchor(address, texts.get(wayOn, language)));
    }
}
