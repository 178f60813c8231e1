package org.ownsay.person;

import java.util.function.BiFunction;
import org.ownsay.person.Touching.ActOn;
import org.ownsay.person.Touching.Fingers;
import org.ownsay.person.VoiceProfile.Speaks;

/**
 * Settings that often help together, to begin with. What one does not name stays as it is, and nothing gets less than it is
 * for another reason: tiles and words never shrink, and who is shown two options is not shown three.
 */
public enum Preset {
    /**
     * A held touch of 0.6 s, because a shaking hand comes down where it is not meant; tiles of 45 mm and 12 mm between them,
     * because it lands some mm beside; 1.5 s in which touches belong to the one before, because it taps more than once; the
     * last finger, because another one often touches the glass first; three options at the most, so that tiles can be large.
     */
    SHAKY_HANDS(
            (draft, now) -> draft.options(3).tiles(45, 12).held(new Touching(ActOn.RELEASE, 600, 1_500, Fingers.LAST))),
    /**
     * One picture after the other, 3 s each and twice that for the first, three rounds and then rest, and nothing within
     * 0.8 s after a choice: where practice begins until their own speed is known. Three options at the most, because each is
     * waited for. The switches, and what is heard of a step, stay as they are.
     */
    ONE_SWITCH((draft, now) -> draft.options(3).scanned(WayIn.ONE_SWITCH, stepByStep(now.scanning()))),
    /**
     * Words of 32 points, where 28 are the least for low vision; yellow on black, with a strong contrast and little glare;
     * tiles of 60 mm and so two options at a time; and a picture says its word when somebody comes to it, before it is
     * chosen.
     */
    LOW_VISION((draft, now) ->
            draft.options(2).tiles(60, 8).words(32).colours(Theme.YELLOW).spoken(Speaks.ON_FOCUS)),
    /**
     * Two options at a time, one decision to a screen; first photos of what is known from home; calm colours; and a voice at
     * 80 % of its pace at the most that says a word when its picture is pressed.
     */
    EARLY_DEMENTIA((draft, now) -> draft.options(2)
            .pictures(Depicting.PHOTO)
            .colours(Theme.CALM)
            .slower(80)
            .spoken(Speaks.ON_PRESS)),
    /**
     * A picture is chosen when the eye rests on it for 1.2 s, and nothing for 1 s after, so that a gaze that lingers does
     * not choose again; tiles of 60 mm and 16 mm between them, because an eye is followed to about a centimetre and needs
     * places where it may rest; three options at the most. Words are said when they are chosen: a gaze comes to everything.
     */
    EYE_POINTER((draft, now) ->
            draft.options(3).tiles(60, 16).dwelt(new Dwelling(1_200, 1_000)).spoken(Speaks.ON_PRESS));

    private final BiFunction<Draft, AccessProfile, Draft> change;

    Preset(BiFunction<Draft, AccessProfile, Draft> change) {
        this.change = change;
    }

    /** The same with what it sets; within the limits of every setting. */
    public Settings on(Settings now) {
        return change.apply(new Draft(now), now.access()).done();
    }

    private static Scanning stepByStep(Scanning now) {
        var usual = Scanning.USUAL;
        return new Scanning(
                usual.order(),
                usual.rateMs(),
                usual.firstPercent(),
                usual.acceptMs(),
                usual.lockMs(),
                usual.loops(),
                now.cue(),
                now.cuePercent(),
                now.firstSwitch(),
                now.secondSwitch());
    }
}
