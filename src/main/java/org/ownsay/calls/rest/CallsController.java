package org.ownsay.calls.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownsay.access.KnownTablet;
import org.ownsay.calls.Call;
import org.ownsay.calls.CallId;
import org.ownsay.calls.CallKind;
import org.ownsay.calls.CallSeen;
import org.ownsay.calls.Calling;
import org.ownsay.language.Texts;
import org.ownsay.person.People;
import org.ownsay.person.PersonId;
import org.ownsay.speech.Manner;
import org.ownsay.speech.Speaking;
import org.ownsay.speech.Voice;
import org.ownsay.storage.DurableCommit;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes calls from the strip, and tells the tablet who is coming. */
@RestController
class CallsController {

    private final Calling calling;
    private final People people;
    private final DurableCommit durable;
    private final Texts texts;
    private final Speaking speaking;
    private final Clock clock;

    CallsController(
            Calling calling, People people, DurableCommit durable, Texts texts, Speaking speaking, Clock clock) {
        this.calling = calling;
        this.people = people;
        this.durable = durable;
        this.texts = texts;
        this.speaking = speaking;
        this.clock = clock;
    }

    /** What the strip can ask for. A call that an answer makes comes with the answer, not from here. */
    enum Button {
        HELP,
        SOMETHING_WRONG
    }

    record Sent(UUID id, Button kind, @Nullable UUID person, Instant raisedAt) {
        Sent {
            Objects.requireNonNull(id);
            Objects.requireNonNull(kind);
            Objects.requireNonNull(raisedAt);
        }
    }

    /**
     * @param recorded whether the clip is a recording of the home
     * @param second what is said after it, for who hears both of their languages
     */
    record Spoken(
            String text,
            @Nullable String clip,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean recorded,

            String lang,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Spoken second) {}

    record Whereabouts(
            State state, @Nullable String by, @Nullable Spoken words) {}

    enum State {
        SENT,
        SEEN
    }

    @PostMapping(path = "/api/calls", consumes = MediaType.APPLICATION_JSON_VALUE)
    Whereabouts post(@RequestBody Sent sent, @AuthenticationPrincipal KnownTablet tablet) {
        var call = call(sent, tablet);
        try {
            calling.raise(call);
        } catch (DuplicateKeyException again) {
            if (!calling.isRepeat(call)) {
                throw new IllegalArgumentException("Another call has this id: " + call.id(), again);
            }
        }
        durable.sync();
        return new Whereabouts(State.SENT, null, null);
    }

    @GetMapping("/api/calls/{id}")
    Whereabouts get(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "en") String language,
            @AuthenticationPrincipal KnownTablet tablet) {
        var call = calling.find(new CallId(id), tablet.home())
                .orElseThrow(() -> new NoSuchElementException("No call " + id));
        return calling.findSeen(call.id())
                .map(seen ->
                        new Whereabouts(State.SEEN, seen.name(), coming(call, seen, Locale.forLanguageTag(language))))
                .orElseGet(() -> new Whereabouts(State.SENT, null, null));
    }

    /** Somebody unknown here may still call: then only the place is known. */
    private Call call(Sent sent, KnownTablet tablet) {
        var person = sent.person() == null
                ? null
                : people.findByIdAndHome(new PersonId(sent.person()), tablet.home())
                        .map(known -> known.id())
                        .orElse(null);
        return new Call(
                new CallId(sent.id()),
                tablet.home(),
                tablet.id(),
                person,
                CallKind.valueOf(sent.kind().name()),
                tablet.place(),
                sent.raisedAt(),
                clock.instant());
    }

    private Spoken coming(Call call, CallSeen seen, Locale language) {
        var person = Optional.ofNullable(call.person()).flatMap(id -> people.findByIdAndHome(id, call.home()));
        var manner = person.map(one -> one.voice().manner()).orElse(Manner.USUAL);
        var voice = speaking.of(call.home().value(), manner);
        var second = person.filter(one -> one.voice().bothLanguages()).stream()
                .flatMap(one -> one.languages().stream())
                .filter(other -> !other.equals(language))
                .findFirst()
                .map(other -> coming(seen, other, null, voice));
        return coming(seen, language, second.orElse(null), voice);
    }

    private Spoken coming(CallSeen seen, Locale language, @Nullable Spoken second, Voice voice) {
        var text = texts.get("strip.coming", language, Map.of("name", seen.name()));
        var said = voice.say(text, language);
        var clip = said.clip() == null ? null : said.clip().value();
        return new Spoken(text, clip, said.isRecorded() ? true : null, language.toLanguageTag(), second);
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void notFound(NoSuchElementException unknown) {}

    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    void conflict(IllegalArgumentException other) {}
}
