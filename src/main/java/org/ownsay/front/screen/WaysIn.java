package org.ownsay.front.screen;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownsay.person.AccessProfile;
import org.ownsay.person.Dwelling;
import org.ownsay.person.Scanning;
import org.ownsay.person.Touching;
import org.ownsay.person.VoiceProfile;
import org.ownsay.person.VoiceProfile.Speaks;
import org.ownsay.person.WayIn;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the browser is told of how a person selects. Its twin is in {@code frontend/input/ways-in.ts}.
 *
 * @param anybody on nobody's screen, what those select with who may come
 */
record WaysIn(
        WayIn way,
        Touching touching,
        Dwelling dwelling,
        Scanning scanning,
        Speaks speaks,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Anybody anybody) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * @param ways each of theirs once
     * @param ways each of theirs once; where a key is one's step and another's choice, two switches are as one: then
     *     nobody's step chooses
     * @param switches the keys of their switches
     * @param choosers those of them that choose, of who has another one to step
     */
    record Anybody(List<WayIn> ways, List<String> switches, List<String> choosers) {

        static Anybody of(List<AccessProfile> profiles) {
            var two = keys(profiles, WayIn.TWO_SWITCHES, Scanning::secondSwitch);
            var stepping = keys(profiles, WayIn.TWO_SWITCHES, Scanning::firstSwitch);
            var isClear = Collections.disjoint(two, stepping);
            return new Anybody(
                    profiles.stream()
                            .map(AccessProfile::wayIn)
                            .map(way -> way == WayIn.TWO_SWITCHES && !isClear ? WayIn.ONE_SWITCH : way)
                            .distinct()
                            .toList(),
                    those(profiles, WaysIn::isSwitch)
                            .map(AccessProfile::scanning)
                            .flatMap(each -> Stream.of(each.firstSwitch(), each.secondSwitch()))
                            .filter(name -> !name.equals(Scanning.POINTER))
                            .distinct()
                            .toList(),
                    two);
        }

        private static List<String> keys(List<AccessProfile> profiles, WayIn way, Function<Scanning, String> key) {
            return those(profiles, way::equals)
                    .map(AccessProfile::scanning)
                    .map(key)
                    .filter(name -> !name.equals(Scanning.POINTER))
                    .distinct()
                    .toList();
        }
    }

    static WaysIn of(AccessProfile profile, VoiceProfile heard) {
        return new WaysIn(
                profile.wayIn(), profile.touching(), profile.dwelling(), profile.scanning(), heard.speaks(), null);
    }

    /** Touch for everybody; who needs the most time sets the pace of switches and pointers. */
    static WaysIn ofAnyOf(List<AccessProfile> profiles, VoiceProfile heard) {
        var dwelling = those(profiles, way -> way == WayIn.DWELL)
                .map(AccessProfile::dwelling)
                .max(Comparator.comparingInt(Dwelling::dwellMs));
        var slowest = those(profiles, WaysIn::isSwitch)
                .map(AccessProfile::scanning)
                .max(Comparator.comparingInt(Scanning::rateMs));
        return new WaysIn(
                WayIn.TOUCH,
                profiles.stream()
                        .map(AccessProfile::touching)
                        .max(Comparator.comparingInt(Touching::ignoreRepeatMs))
                        .map(WaysIn::onRelease)
                        .orElse(Touching.USUAL),
                dwelling.orElse(Dwelling.USUAL),
                slowest.orElse(Scanning.USUAL),
                heard.speaks(),
                Anybody.of(profiles));
    }

    /** Of who touches, whatever else they select with: where switches do something else than to select. */
    static WaysIn touched(AccessProfile profile) {
        return new WaysIn(
                WayIn.TOUCH, profile.touching(), profile.dwelling(), profile.scanning(), Speaks.ON_PRESS, null);
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    private static Stream<AccessProfile> those(List<AccessProfile> profiles, Predicate<WayIn> way) {
        return profiles.stream().filter(profile -> way.test(profile.wayIn()));
    }

    private static boolean isSwitch(WayIn way) {
        return way == WayIn.ONE_SWITCH || way == WayIn.TWO_SWITCHES;
    }

    /** What one person's hand needs at once would be a slip of another's. */
    private static Touching onRelease(Touching touching) {
        return new Touching(
                Touching.ActOn.RELEASE, touching.holdMs(), touching.ignoreRepeatMs(), Touching.Fingers.FIRST);
    }
}
