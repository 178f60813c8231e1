package org.ownsay.front;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;
import java.util.UUID;
import org.ownsay.board.AreaId;
import org.ownsay.board.QuestionId;
import org.ownsay.board.TopicId;
import org.ownsay.choosing.Company;
import org.ownsay.choosing.SittingId;
import org.ownsay.person.PersonId;

/** What the address of a screen says. */
record Address(BeforeEnterEvent event) {

    PersonId person() {
        return new PersonId(uuid("person"));
    }

    SittingId sitting() {
        return new SittingId(uuid("sitting"));
    }

    TopicId topic() {
        return new TopicId(parameter("topic"));
    }

    Optional<QuestionId> findQuestion() {
        return event.getRouteParameters().get("question").map(QuestionId::new);
    }

    AreaId area() {
        return new AreaId(parameter("area"));
    }

    Optional<AreaId> findArea() {
        return event.getRouteParameters().get("area").map(AreaId::new);
    }

    Company company() {
        try {
            return Company.of(parameter("company"));
        } catch (IllegalArgumentException unknown) {
            throw new NotFoundException();
        }
    }

    /** The language that somebody switched to. */
    Optional<String> language() {
        return event.getLocation().getQueryParameters().getSingleParameter("language");
    }

    /** Which page of a screen that has more than one: the first, unless the address says another. */
    int page() {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter("page")
                .filter(page -> page.matches("[1-9][0-9]{0,3}"))
                .map(Integer::valueOf)
                .orElse(1);
    }

    /** What to put behind the next address, so that the language stays. */
    String keepingLanguage() {
        return language().map(language -> "?language=" + language).orElse("");
    }

    private UUID uuid(String name) {
        try {
            return UUID.fromString(parameter(name));
        } catch (IllegalArgumentException unknown) {
            throw new NotFoundException();
        }
    }

    private String parameter(String name) {
        return event.getRouteParameters().get(name).orElseThrow(NotFoundException::new);
    }
}
