package org.ownsay.choosing.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ownsay.access.KnownTablet;
import org.ownsay.choosing.Answer;
import org.ownsay.choosing.AnswerId;
import org.ownsay.choosing.Answering;
import org.ownsay.choosing.Refusal;
import org.ownsay.choosing.Why;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Takes what tablets have in their outbox. Only a broken envelope is an error: one bad answer never holds up the rest. */
@RestController
class AnswersController {

    private static final int MOST = 50;

    private final Answering answering;
    private final AnswerReader reader;

    AnswersController(Answering answering, AnswerReader reader) {
        this.answering = answering;
        this.reader = reader;
    }

    record Envelope(List<JsonNode> answers) {}

    record Sorted(List<UUID> kept, List<Refused> refused) {}

    record Refused(UUID id, Why why) {
        static Refused of(Refusal refusal) {
            return new Refused(refusal.id().value(), refusal.why());
        }
    }

    @PostMapping(path = "/api/answers", consumes = MediaType.APPLICATION_JSON_VALUE)
    Sorted post(@RequestBody Envelope envelope, @AuthenticationPrincipal KnownTablet tablet) {
        if (envelope.answers() == null
                || envelope.answers().isEmpty()
                || envelope.answers().size() > MOST) {
            throw new BrokenEnvelope("1 to " + MOST + " answers");
        }
        var answers = new ArrayList<Answer>();
        var refused = new ArrayList<Refused>();
        for (var sent : envelope.answers()) {
            var id = new AnswerId(reader.readId(sent));
            reader.read(sent)
                    .ifPresentOrElse(
                            answers::add, () -> refused.add(Refused.of(answering.refuse(id, Why.UNREADABLE, tablet))));
        }
        var reply = answering.take(answers, tablet);
        reply.refused().stream().map(Refused::of).forEach(refused::add);
        return new Sorted(reply.kept().stream().map(AnswerId::value).toList(), refused);
    }

    @ExceptionHandler
    ProblemDetail broken(BrokenEnvelope broken) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.valueOf(broken.getMessage()));
    }
}
