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
import org.springframework.jdbc.core.simple.JdbcClient;

@KioskTest
class TapingTest {

    private static final Locale SOMALI = Locale.of("so");

    @Autowired
    Scenes scenes;

    @Autowired
    Taping taping;

    @Autowired
    Speaking speaking;

    @Autowired
    JdbcClient database;

    private UUID home;
    private UUID grace;

    @BeforeEach
    void graceWorksThere() {
        var scene = scenes.begin();
        home = scene.home().id().value();
        grace = scenes.hire(scene.home(), "Grace").id().value();
    }

    @Test
    void whatSomebodyRecordedIsHeardAtOnceAndByEverybodyThere() {
        var soup = keep("Soup", Locale.ENGLISH, 400);
        for (var manner : new Manner[] {Manner.USUAL, new Manner(Manner.Row.BRITISH, 60, 120)}) {
            var heard = speaking.of(home, manner).say("Soup", Locale.ENGLISH);
            assertThat(heard.clip()).isEqualTo(soup.clip());
            assertThat(heard.isRecorded()).isTrue();
        }
        assertThat(speaking.findSound(soup.clip()))
                .hasValueSatisfying(wav -> assertThat(Wav.read(wav).lengthMs()).isBetween(500L, 540L));
    }

    @Test
    void whereThereIsNoVoiceARecordingIsOne() {
        assertThat(speaking.of(home, Manner.USUAL).say("Maraq", SOMALI).clip()).isNull();
        var soup = keep("Maraq", SOMALI, 400);
        assertThat(speaking.of(home, Manner.USUAL).say("Maraq", SOMALI).clip()).isEqualTo(soup.clip());
    }

    @Test
    void nobodyElseHearsIt() {
        var soup = keep("Soup", Locale.ENGLISH, 400);
        var elsewhere = scenes.begin().home().id().value();
        assertThat(speaking.of(elsewhere, Manner.USUAL)
                        .say("Soup", Locale.ENGLISH)
                        .clip())
                .isNotEqualTo(soup.clip());
        assertThat(speaking.of(home, Manner.USUAL).say("Tea", Locale.ENGLISH).isRecorded())
                .isFalse();
        assertThat(speaking.of(home, Manner.USUAL).say("Soup", SOMALI).clip()).isNull();
    }

    @Test
    void theLatestIsHeard() {
        keep("Soup", Locale.ENGLISH, 400);
        var better = keep(" Soup ", Locale.ENGLISH, 600);
        assertThat(speaking.of(home, Manner.USUAL).say("Soup", Locale.ENGLISH).clip())
                .isEqualTo(better.clip());
        assertThat(taping.list(home)).containsExactly(better);
        assertThat(countSounds()).isEqualTo(1);
    }

    @Test
    void whatIsRemovedIsGoneAndTheVoiceIsBack() {
        var soup = keep("Soup", Locale.ENGLISH, 400);
        taping.remove(soup.id(), scenes.begin().home().id().value(), grace);
        assertThat(taping.list(home)).containsExactly(soup);

        taping.remove(soup.id(), home, grace);
        taping.remove(soup.id(), home, grace);
        assertThat(taping.list(home)).isEmpty();
        assertThat(speaking.of(home, Manner.USUAL).say("Soup", Locale.ENGLISH).isRecorded())
                .isFalse();
        assertThat(speaking.findSound(soup.clip())).isEmpty();
        assertThat(countSounds()).isZero();
    }

    @Test
    void itsNameTellsNothing() {
        var soup = keep("Soup", Locale.ENGLISH, 400);
        assertThat(soup.clip().value()).doesNotContain(soup.id().toString().substring(0, 8));
        assertThat(keep("Soup", Locale.ENGLISH, 400).clip()).isNotEqualTo(soup.clip());
    }

    @Test
    void somethingIsSaidBySomebody() {
        var take = Take.of(TestRecordings.wav(400));
        for (var words : new String[] {"", " \u0000 ", "soup ".repeat(300)}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> taping.keep(take, home, Locale.ENGLISH, words, "Grace", grace));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> taping.keep(take, home, Locale.ENGLISH, "Soup", " ", grace));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> taping.keep(take, home, Locale.ENGLISH, "Soup", "a".repeat(101), grace));
        assertThat(taping.list(home)).isEmpty();
    }

    private Recording keep(String words, Locale language, int lengthMs) {
        return taping.keep(Take.of(TestRecordings.wav(lengthMs)), home, language, words, "Grace", grace);
    }

    private long countSounds() {
        return database.sql("select count(*) from recording_sound s join recording r on r.id = s.recording"
                        + " where r.home = :home")
                .param("home", home)
                .query(Long.class)
                .single();
    }
}
