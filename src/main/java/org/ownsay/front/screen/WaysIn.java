package org.ownsay.front.screen;

import org.ownsay.person.AccessProfile;
import org.ownsay.person.Dwelling;
import org.ownsay.person.Scanning;
import org.ownsay.person.Touching;
import org.ownsay.person.VoiceProfile;
import org.ownsay.person.VoiceProfile.Speaks;
import org.ownsay.person.WayIn;
import tools.jackson.databind.json.JsonMapper;

/** What the browser is told of how a person selects. Its twin is in {@code frontend/input/ways-in.ts}. */
record WaysIn(WayIn way, Touching touching, Dwelling dwelling, Scanning scanning, Speaks speaks) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static WaysIn of(AccessProfile profile, VoiceProfile heard) {
        return new WaysIn(profile.wayIn(), profile.touching(), profile.dwelling(), profile.scanning(), heard.speaks());
    }

    /** Of who touches, whatever else they select with: where switches do something else than to select. */
    static WaysIn touched(AccessProfile profile) {
        return new WaysIn(WayIn.TOUCH, profile.touching(), profile.dwelling(), profile.scanning(), Speaks.ON_PRESS);
    }

    String json() {
        return JSON.writeValueAsString(this);
    }
}
