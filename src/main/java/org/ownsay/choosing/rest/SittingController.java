package org.ownsay.choosing.rest;

import java.util.NoSuchElementException;
import java.util.UUID;
import org.ownsay.access.Homekeeping;
import org.ownsay.access.KnownTablet;
import org.ownsay.choosing.Choosing;
import org.ownsay.choosing.SittingId;
import org.ownsay.person.People;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Hands a tablet everything it needs to go through a sitting by itself. */
@RestController
class SittingController {

    private final Choosing choosing;
    private final People people;
    private final Homekeeping homes;
    private final SittingWriter writer;

    SittingController(Choosing choosing, People people, Homekeeping homes, SittingWriter writer) {
        this.choosing = choosing;
        this.people = people;
        this.homes = homes;
        this.writer = writer;
    }

    @GetMapping("/api/sittings/{id}")
    ResponseEntity<SittingDocument> get(@PathVariable UUID id, @AuthenticationPrincipal KnownTablet tablet) {
        var sitting = choosing.get(new SittingId(id), tablet.home());
        var person = people.getLiving(tablet.home(), sitting.occasion().person());
        var given = choosing.listAnswers(sitting.id());
        var document = writer.write(sitting, given, person, homes.get(tablet.home()), tablet);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(document);
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void notFound(NoSuchElementException unknown) {}
}
