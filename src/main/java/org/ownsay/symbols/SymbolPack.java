package org.ownsay.symbols;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Pictures that a home brought along, as they stand: also while they are still coming in.
 *
 * @param credit who drew them
 * @param licence under which they may be shown, unless a picture has one of its own
 * @param language the BCP 47 tag of the language that their names are in, unless the word list names another
 * @param broughtBy the account of whoever brought them
 * @param failure why it stopped, if it did: then it can be tried again, and goes on where it stopped
 * @param entries how many there are to read, pictures or not; 0 as long as nobody has looked
 * @param done how many of them were read
 * @param pictures how many are in
 * @param skipped what was left out
 */
public record SymbolPack(
        PackId id,
        UUID home,
        String name,
        String credit,
        String licence,
        String language,
        UUID broughtBy,
        Instant broughtAt,
        State state,
        @Nullable Failure failure,
        int entries,
        int done,
        int pictures,
        List<Skipped> skipped) {

    /** Only what is ready is offered to people. */
    public enum State {
        BRINGING,
        READY,
        FAILED
    }

    /** What stopped it. */
    public enum Failure {
        /** The file that was put aside could not be read. */
        FILE,
        /** The database did not take it: it was away, or its disk was full. */
        DATABASE,
        /** Nobody is at it any more, and nobody knows why. */
        BROKEN_OFF
    }

    public SymbolPack {
        skipped = List.copyOf(skipped);
    }

    SymbolPack failed(Failure why) {
        return new SymbolPack(
                id,
                home,
                name,
                credit,
                licence,
                language,
                broughtBy,
                broughtAt,
                State.FAILED,
                why,
                entries,
                done,
                pictures,
                skipped);
    }
}
