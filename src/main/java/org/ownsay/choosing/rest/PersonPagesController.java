package org.ownsay.choosing.rest;

import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.ownsay.access.Homekeeping;
import org.ownsay.access.KnownTablet;
import org.ownsay.choosing.Company;
import org.ownsay.person.People;
import org.ownsay.person.Person;
import org.ownsay.person.PersonId;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Hands a tablet a person's own plan, and what they can say at once. */
@RestController
class PersonPagesController {

    private final People people;
    private final Homekeeping homes;
    private final PlanWriter plan;
    private final TalkWriter talk;

    PersonPagesController(People people, Homekeeping homes, PlanWriter plan, TalkWriter talk) {
        this.people = people;
        this.homes = homes;
        this.plan = plan;
        this.talk = talk;
    }

    @GetMapping("/api/plans/{person}")
    ResponseEntity<PlanDocument> plan(
            @PathVariable UUID person, @RequestParam String company, @AuthenticationPrincipal KnownTablet tablet) {
        return fresh(plan.write(getLiving(tablet, person), company(company), homes.get(tablet.home()), tablet));
    }

    @GetMapping("/api/talk/{person}")
    ResponseEntity<TalkDocument> talk(
            @PathVariable UUID person, @RequestParam String company, @AuthenticationPrincipal KnownTablet tablet) {
        return fresh(talk.write(getLiving(tablet, person), company(company), tablet));
    }

    private Person getLiving(KnownTablet tablet, UUID person) {
        return people.getLiving(tablet.home(), new PersonId(person));
    }

    private static Company company(String key) {
        try {
            return Company.of(key);
        } catch (IllegalArgumentException unknown) {
            throw new NoSuchElementException("No company " + key.toLowerCase(Locale.ROOT));
        }
    }

    private static <T> ResponseEntity<T> fresh(T document) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(document);
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void notFound(NoSuchElementException unknown) {}
}
