package org.ownsay.person;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownsay.person.Scanning.Cue;
import org.ownsay.person.Scanning.Order;
import org.ownsay.person.Spread.Hand;
import org.ownsay.person.Touching.ActOn;
import org.ownsay.person.Touching.Fingers;
import org.ownsay.person.VoiceProfile.Preferred;
import org.ownsay.person.VoiceProfile.Speaks;

/** How a person best sees, selects and hears, as it is filled in or tried out together. */
public record Settings(AccessProfile access, VoiceProfile voice) {

    private static final String BETWEEN = ".";

    /** All of it in one word that an address can hold: letters, digits, {@code _} and points. */
    public String inShort() {
        var spread = access.spread();
        var touching = access.touching();
        var scanning = access.scanning();
        return Stream.of(
                        Stream.of(access.optionsAtATime(), access.theme(), access.textPt(), access.usablePart()),
                        Stream.of(access.wayIn(), access.depicting()),
                        Stream.of(spread.tileMm(), spread.gapMm(), spread.hand()),
                        Stream.of(touching.actOn(), touching.holdMs(), touching.ignoreRepeatMs(), touching.fingers()),
                        Stream.of(access.dwelling().dwellMs(), access.dwelling().lockMs()),
                        Stream.of(scanning.order(), scanning.rateMs(), scanning.firstPercent(), scanning.acceptMs()),
                        Stream.of(scanning.lockMs(), scanning.loops(), scanning.cue(), scanning.cuePercent()),
                        Stream.of(scanning.firstSwitch(), scanning.secondSwitch()),
                        Stream.of(voice.preferred(), voice.ratePercent(), voice.pitchPercent()),
                        Stream.of(voice.volumePercent(), voice.bothLanguages(), voice.speaks()))
                .flatMap(values -> values.map(String::valueOf))
                .collect(Collectors.joining(BETWEEN));
    }

    /** @throws IllegalArgumentException if it is not what {@link #inShort} writes, or beyond a limit */
    public static Settings of(String inShort) {
        var read = new Reader(Arrays.asList(inShort.split("\\.", -1)).iterator());
        try {
            var settings = new Settings(access(read), voice(read));
            read.end();
            return settings;
        } catch (NoSuchElementException tooShort) {
            throw new IllegalArgumentException("Not all settings: " + inShort, tooShort);
        }
    }

    private static AccessProfile access(Reader read) {
        return new AccessProfile(
                read.number(),
                read.one(Theme.class),
                read.number(),
                read.one(UsablePart.class),
                read.one(WayIn.class),
                read.one(Depicting.class),
                new Spread(read.number(), read.number(), read.one(Hand.class)),
                new Touching(read.one(ActOn.class), read.number(), read.number(), read.one(Fingers.class)),
                new Dwelling(read.number(), read.number()),
                new Scanning(
                        read.one(Order.class),
                        read.number(),
                        read.number(),
                        read.number(),
                        read.number(),
                        read.number(),
                        read.one(Cue.class),
                        read.number(),
                        read.word(),
                        read.word()));
    }

    private static VoiceProfile voice(Reader read) {
        return new VoiceProfile(
                read.one(Preferred.class),
                read.number(),
                read.number(),
                read.number(),
                Boolean.parseBoolean(read.word()),
                read.one(Speaks.class));
    }

    private record Reader(Iterator<String> words) {

        String word() {
            return words.next();
        }

        int number() {
            return Integer.parseInt(word());
        }

        <T extends Enum<T>> T one(Class<T> of) {
            return Enum.valueOf(of, word());
        }

        void end() {
            if (words.hasNext()) {
                throw new IllegalArgumentException("More than settings: " + word());
            }
        }
    }
}
