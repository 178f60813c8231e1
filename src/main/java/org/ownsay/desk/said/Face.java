package org.ownsay.desk.said;

import com.vaadin.flow.component.html.Image;
import org.ownsay.person.Person;

/** Somebody's portrait, beside their name. */
public final class Face extends Image {

    public enum Size {
        SMALL,
        MIDDLE,
        LARGE
    }

    public Face(Person person, Size size) {
        super(person.portrait(), "");
        addClassName("face");
        switch (size) {
            case SMALL -> addClassName("face--s");
            case MIDDLE -> {}
            case LARGE -> addClassName("face--l");
        }
    }
}
