package org.ownsay.person;

import org.ownsay.person.VoiceProfile.Speaks;

/** Settings while one after the other is changed. Nothing gets less than it is for another reason. */
final class Draft {

    private final AccessProfile access;
    private final VoiceProfile voice;
    private int options;
    private int textPt;
    private int ratePercent;
    private Theme theme;
    private WayIn wayIn;
    private Depicting depicting;
    private Spread spread;
    private Touching touching;
    private Dwelling dwelling;
    private Scanning scanning;
    private Speaks speaks;

    Draft(Settings from) {
        access = from.access();
        voice = from.voice();
        options = access.optionsAtATime();
        textPt = access.textPt();
        ratePercent = voice.ratePercent();
        theme = access.theme();
        wayIn = access.wayIn();
        depicting = access.depicting();
        spread = access.spread();
        touching = access.touching();
        dwelling = access.dwelling();
        scanning = access.scanning();
        speaks = voice.speaks();
    }

    Draft options(int most) {
        options = Math.min(options, most);
        return this;
    }

    Draft tiles(int leastMm, int leastGapMm) {
        spread = new Spread(Math.max(spread.tileMm(), leastMm), Math.max(spread.gapMm(), leastGapMm), spread.hand());
        return this;
    }

    Draft words(int leastPt) {
        textPt = Math.max(textPt, leastPt);
        return this;
    }

    Draft colours(Theme other) {
        theme = other;
        return this;
    }

    Draft pictures(Depicting other) {
        depicting = other;
        return this;
    }

    Draft held(Touching how) {
        wayIn = WayIn.HELD_TOUCH;
        touching = how;
        return this;
    }

    Draft dwelt(Dwelling how) {
        wayIn = WayIn.DWELL;
        dwelling = how;
        return this;
    }

    Draft scanned(WayIn switches, Scanning how) {
        wayIn = switches;
        scanning = how;
        return this;
    }

    Draft spoken(Speaks when) {
        speaks = when;
        return this;
    }

    Draft slower(int mostPercent) {
        ratePercent = Math.min(ratePercent, mostPercent);
        return this;
    }

    Settings done() {
        return new Settings(
                new AccessProfile(
                        options,
                        theme,
                        textPt,
                        access.usablePart(),
                        wayIn,
                        depicting,
                        spread,
                        touching,
                        dwelling,
                        scanning),
                new VoiceProfile(
                        voice.preferred(),
                        ratePercent,
                        voice.pitchPercent(),
                        voice.volumePercent(),
                        voice.bothLanguages(),
                        speaks));
    }
}
