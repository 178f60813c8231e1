package org.ownsay.choosing.rest;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownsay.board.Level;
import org.ownsay.board.OptionId;
import org.ownsay.board.Response;
import org.ownsay.choosing.Answer;
import org.ownsay.choosing.AnswerId;
import org.ownsay.choosing.PresentationId;
import org.ownsay.person.WayIn;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads answers one by one, so that one that cannot be read does not spoil the others. */
@Component
class AnswerReader {

    private final JsonMapper json;

    AnswerReader(JsonMapper json) {
        this.json = json;
    }

    private record Sent(
            UUID id,
            UUID presentation,
            Response response,
            @Nullable String option,
            @Nullable Level level,
            @Nullable String picture,
            @Nullable UUID takesBack,
            String language,
            int perPage,
            int page,
            Instant shownAt,
            Instant firstPressAt,
            Instant saidAt,
            int changes,
            int replays,
            @Nullable WayIn way) {

        Answer toAnswer() {
            return new Answer(
                    new AnswerId(id),
                    new PresentationId(Objects.requireNonNull(presentation)),
                    Objects.requireNonNull(response),
                    option == null ? null : new OptionId(option),
                    level,
                    picture,
                    takesBack == null ? null : new AnswerId(takesBack),
                    Objects.requireNonNull(language),
                    perPage,
                    page,
                    shownAt,
                    firstPressAt,
                    saidAt,
                    changes,
                    replays,
                    way);
        }
    }

    /** @throws BrokenEnvelope if nobody could say afterwards which answer is meant */
    UUID readId(JsonNode sent) {
        try {
            return UUID.fromString(sent.path("id").asString(""));
        } catch (IllegalArgumentException nameless) {
            throw new BrokenEnvelope("Every answer has an id");
        }
    }

    /** Empty if it makes no sense as an answer. */
    Optional<Answer> read(JsonNode sent) {
        try {
            return Optional.of(json.treeToValue(sent, Sent.class).toAnswer());
        } catch (JacksonException | IllegalArgumentException | NullPointerException senseless) {
            return Optional.empty();
        }
    }
}
