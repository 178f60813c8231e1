package org.ownsay.desk.said;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.ownsay.language.Languages;

/** Words in a language of their own, so that they are read and written the right way. */
public final class InLanguage extends Span {

    public InLanguage(String words, Locale language) {
        super(words);
        getElement().setAttribute("lang", language.toLanguageTag()).setAttribute("dir", Languages.direction(language));
    }
}
