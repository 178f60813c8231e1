package org.ownsay.desk.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownsay.access.TabletId;
import org.ownsay.board.OptionId;
import org.ownsay.choosing.AnswerId;
import org.ownsay.person.PersonId;
import org.ownsay.person.Settings;

/** Where the desk's screens are. */
public final class DeskAddress {

    public static final String TODAY = "/desk";
    public static final String PEOPLE = "/desk/people";
    public static final String NEW_PERSON = "/desk/people/new";
    public static final String PICTURES = "/desk/pictures";
    public static final String PICTURE_CREDITS = "/desk/pictures/credits";
    public static final String PACKS = "/desk/pictures/packs";
    public static final String VOICES = "/desk/voices";
    public static final String TABLETS = "/desk/tablets";
    public static final String THIS_TABLET = "/desk/tablets/this";
    public static final String ACCOUNTS = "/desk/accounts";
    public static final String PASSWORD = "/desk/password";
    static final String INSTALL = "/install";
    static final String TABLET = "/";

    private DeskAddress() {}

    public static String plan(PersonId person) {
        return PEOPLE + "/" + person;
    }

    public static String edit(PersonId person) {
        return plan(person) + "/edit";
    }

    public static String phrases(PersonId person) {
        return plan(person) + "/phrases";
    }

    public static String picture(OptionId option) {
        return PICTURES + "/" + option;
    }

    public static String tabletSize(TabletId tablet) {
        return TABLETS + "/" + tablet + "/size";
    }

    /**
     * A person's screen with settings that need not be kept.
     *
     * @param spoken one or two languages, the first one first
     */
    public static String tryOut(Settings settings, List<Locale> spoken) {
        return "/try" + query(settings, spoken);
    }

    /**
     * Where it is learned how fast somebody can press their switch.
     *
     * @param spoken one or two languages, the first one first
     * @param form which form takes what was learned
     */
    public static String learnSpeed(Settings settings, List<Locale> spoken, String form) {
        return "/try/speed" + query(settings, spoken) + "&for=" + form;
    }

    private static String query(Settings settings, List<Locale> spoken) {
        var in = spoken.stream().map(Locale::toLanguageTag).collect(Collectors.joining("."));
        return "?as=" + settings.inShort() + "&in=" + in;
    }

    /** @param answer the id of the answer, which is also that of the statement it made */
    public static String evidence(UUID answer) {
        return "/desk/answers/" + answer;
    }

    /** @throws NoSuchElementException if the address names nobody */
    public static PersonId person(BeforeEnterEvent event) {
        return new PersonId(uuid(event, "person"));
    }

    /** @throws NoSuchElementException if the address names no tablet */
    public static TabletId tablet(BeforeEnterEvent event) {
        return new TabletId(uuid(event, "tablet"));
    }

    /** @throws NoSuchElementException if the address names no answer */
    public static AnswerId answer(BeforeEnterEvent event) {
        return new AnswerId(uuid(event, "answer"));
    }

    /** Which of the desk's ways leads there: how an answer came about belongs to the person who gave it. */
    static String section(String address) {
        if (address.startsWith("/desk/answers/")) {
            return PEOPLE;
        }
        return Stream.of(PEOPLE, PICTURES, VOICES, TABLETS, ACCOUNTS, PASSWORD)
                .filter(address::startsWith)
                .findFirst()
                .orElse(TODAY);
    }

    private static UUID uuid(BeforeEnterEvent event, String name) {
        try {
            return UUID.fromString(event.getRouteParameters().get(name).orElseThrow());
        } catch (IllegalArgumentException unknown) {
            throw new NoSuchElementException(unknown);
        }
    }
}
