package org.ownsay.choosing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.ownsay.board.Chosen;
import org.ownsay.board.Level;
import org.ownsay.board.OptionId;
import org.ownsay.board.Response;
import org.ownsay.person.WayIn;
import org.ownsay.storage.AppendOnly;
import org.springframework.data.annotation.Id;

/**
 * What a person said yes to, and how it came about. All times are the tablet's.
 *
 * @param option what was chosen, for {@code OPTION}
 * @param level the column it was put in, where things are sorted
 * @param picture what something else is, for {@code SOMETHING_ELSE}, where a picture of it was found: see {@code PictureBook}
 * @param takesBack the answer that is undone, for {@code TAKEN_BACK}
 * @param language BCP 47 tag of the language that was shown first at the yes
 * @param perPage how many options a page really held
 * @param page the page on which it was pressed, from 0
 * @param shownAt when the question was first seen
 * @param firstPressAt when something was first pressed
 * @param saidAt when they said yes
 * @param changes how often they said "no, change it" before
 * @param replays how often they listened again
 * @param way what the yes was pressed with, as the tablet tells; nothing, where it did not tell
 */
public record Answer(
        @Id AnswerId id,
        PresentationId presentation,
        Response response,
        @Nullable OptionId option,
        @Nullable Level level,
        @Nullable String picture,
        @Nullable AnswerId takesBack,
        String language,
        int perPage,
        int page,
        Instant shownAt,
        Instant firstPressAt,
        Instant saidAt,
        int changes,
        int replays,
        @Nullable WayIn way)
        implements AppendOnly<AnswerId> {

    public Answer {
        if (response == Response.OPTION != (option != null)) {
            throw new IllegalArgumentException("An option belongs to a choice and to nothing else: " + id);
        }
        if (level != null && option == null) {
            throw new IllegalArgumentException("Only an option is put in a column: " + id);
        }
        if (picture != null && response != Response.SOMETHING_ELSE) {
            throw new IllegalArgumentException("Only something else brings its own picture: " + id);
        }
        if (response == Response.TAKEN_BACK != (takesBack != null)) {
            throw new IllegalArgumentException("Only what is taken back names another answer: " + id);
        }
        if (changes < 0 || replays < 0 || page < 0 || perPage < 1) {
            throw new IllegalArgumentException("Counts are counts: " + id);
        }
        shownAt = shownAt.truncatedTo(ChronoUnit.MICROS);
        firstPressAt = firstPressAt.truncatedTo(ChronoUnit.MICROS);
        saidAt = saidAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** What was said, in ids. */
    public Chosen chosen() {
        return new Chosen(response, option, level, picture);
    }

    @Override
    public AnswerId getId() {
        return id;
    }
}
