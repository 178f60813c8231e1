package org.ownsay.desk.said;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import org.ownsay.desk.shell.Icon;
import org.ownsay.plan.Statement;

/** The picture of what was said, beside the words. */
public final class WordPicture extends Span {

    public WordPicture(Statement statement, Telling telling) {
        addClassName("pic");
        telling.findPicture(statement)
                .ifPresentOrElse(
                        picture -> add(new Image(picture.address(), "")),
                        () -> add(new Icon(Telling.icon(statement.response()))));
    }
}
