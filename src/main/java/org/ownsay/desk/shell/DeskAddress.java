package org.ownsay.desk.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.ownsay.choosing.AnswerId;
import org.ownsay.person.PersonId;

/** Where the desk's screens are. */
public final class DeskAddress {

    public static final String TODAY = "/desk";
    public static final String PEOPLE = "/desk/people";
    static final String TABLET = "/";

    private DeskAddress() {}

    public static String plan(PersonId person) {
        return PEOPLE + "/" + person;
    }

    /** @param answer the id of the answer, which is also that of the statement it made */
    public static String evidence(UUID answer) {
        return "/desk/answers/" + answer;
    }

    /** @throws NoSuchElementException if the address names nobody */
    public static PersonId person(BeforeEnterEvent event) {
        return new PersonId(uuid(event, "person"));
    }

    /** @throws NoSuchElementException if the address names no answer */
    public static AnswerId answer(BeforeEnterEvent event) {
        return new AnswerId(uuid(event, "answer"));
    }

    private static UUID uuid(BeforeEnterEvent event, String name) {
        try {
            return UUID.fromString(event.getRouteParameters().get(name).orElseThrow());
        } catch (IllegalArgumentException unknown) {
            throw new NoSuchElementException(unknown);
        }
    }
}
