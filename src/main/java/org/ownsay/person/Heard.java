package org.ownsay.person;

/**
 * How a person best hears, as the browser takes it: rate and pitch are 1 for a voice's own.
 * Its twin is {@code Voice} in {@code frontend/sitting.ts}.
 *
 * @param tablet whether the tablet's own voice speaks, where it has one
 * @param volume above 0, to 1
 * @param both whether all is heard in the second language too
 */
public record Heard(boolean tablet, double rate, double pitch, double volume, boolean both) {

    public static Heard of(VoiceProfile voice) {
        return new Heard(
                voice.isTabletsOwn(),
                voice.ratePercent() / 100.0,
                voice.pitchPercent() / 100.0,
                voice.volumePercent() / 100.0,
                voice.bothLanguages());
    }
}
