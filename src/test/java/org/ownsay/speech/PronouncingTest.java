package org.ownsay.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ownsay.choosing.KioskTest;
import org.ownsay.choosing.Scenes;
import org.springframework.beans.factory.annotation.Autowired;

@KioskTest
class PronouncingTest {

    @Autowired
    Scenes scenes;

    @Autowired
    Pronouncing pronouncing;

    @Autowired
    Speaking speaking;

    private UUID home;
    private UUID grace;

    @BeforeEach
    void graceWorksThere() {
        var scene = scenes.begin();
        home = scene.home().id().value();
        grace = scenes.hire(scene.home(), "Grace").id().value();
    }

    @Test
    void aNameIsSaidAsItsHomeWantsIt() {
        var before = say("Thank you, Siobhan.");
        pronouncing.keep(home, Locale.ENGLISH, "Siobhan", "Shivawn", grace);
        var after = say("Thank you, Siobhan.");
        assertThat(after.said()).isEqualTo("Thank you, Shivawn.");
        assertThat(after.clip()).isNotNull().isNotEqualTo(before.clip());
        assertThat(after.clip()).isEqualTo(say("Thank you, Shivawn.").clip());
        assertThat(speaking.of(scenes.begin().home().id().value(), Manner.USUAL)
                        .say("Thank you, Siobhan.", Locale.ENGLISH)
                        .clip())
                .isEqualTo(before.clip());
    }

    @Test
    void theLatestCountsAndWhatIsRemovedIsForgotten() {
        pronouncing.keep(home, Locale.ENGLISH, "Siobhan", "Sharon", grace);
        var better = pronouncing.keep(home, Locale.ENGLISH, "siobhan", "Shivawn", grace);
        assertThat(pronouncing.list(home)).containsExactly(better);

        pronouncing.remove(better.id(), scenes.begin().home().id().value(), grace);
        assertThat(say("Siobhan").said()).isEqualTo("Shivawn");
        pronouncing.remove(better.id(), home, grace);
        assertThat(say("Siobhan").said()).isEqualTo("Siobhan");
    }

    @Test
    void numbersAreSpelledOutBefore() {
        pronouncing.keep(home, Locale.ENGLISH, "thirty", "thirdy", grace);
        assertThat(say("At 12:30").said()).isEqualTo("At twelve thirdy");
    }

    @Test
    void somethingIsSaidForSomething() {
        for (var nothing : new String[] {"", "\u0000", "a".repeat(201)}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> pronouncing.keep(home, Locale.ENGLISH, nothing, "x", grace));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> pronouncing.keep(home, Locale.ENGLISH, "x", nothing, grace));
        }
    }

    private Spoken say(String text) {
        return speaking.of(home, Manner.USUAL).say(text, Locale.ENGLISH);
    }
}
