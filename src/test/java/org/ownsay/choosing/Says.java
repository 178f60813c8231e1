package org.ownsay.choosing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.ownsay.board.Level;
import org.ownsay.board.OptionId;
import org.ownsay.board.Response;

/** What somebody says to a question of a sitting, in a test; at once, and without a second thought. */
public final class Says {

    private final Sitting sitting;
    private final Presentation put;
    private AnswerId id = AnswerId.next();
    private String language;
    private @Nullable Level level;
    private @Nullable String picture;
    private Instant saidAt = StandingClock.SUNDAY_ELEVEN.plusSeconds(30);

    private Says(Sitting sitting, Presentation put) {
        this.sitting = sitting;
        this.put = put;
        this.language = sitting.occasion().firstLanguage();
    }

    public static Says to(Sitting sitting, String question) {
        return new Says(
                sitting,
                sitting.presentations().stream()
                        .filter(put -> put.question().value().equals(question))
                        .findFirst()
                        .orElseThrow());
    }

    public Says id(AnswerId id) {
        this.id = id;
        return this;
    }

    public Says in(String language) {
        this.language = language;
        return this;
    }

    public Says at(Instant saidAt) {
        this.saidAt = saidAt;
        return this;
    }

    /** The column that it is put in. */
    public Says level(Level level) {
        this.level = level;
        return this;
    }

    /** What something else is. */
    public Says picture(String picture) {
        this.picture = picture;
        return this;
    }

    public Answer option(String option) {
        return answer(Response.OPTION, new OptionId(option), null);
    }

    public Answer that(Response response) {
        return answer(response, null, null);
    }

    public Answer takenBack(AnswerId earlier) {
        return answer(Response.TAKEN_BACK, null, earlier);
    }

    private Answer answer(Response response, @Nullable OptionId option, @Nullable AnswerId takesBack) {
        return new Answer(
                id,
                put.id(),
                response,
                option,
                level,
                picture,
                takesBack,
                language,
                sitting.occasion().profile().optionsAtATime(),
                0,
                saidAt.minusSeconds(20),
                saidAt.minusSeconds(5),
                saidAt,
                0,
                0,
                null);
    }
}
