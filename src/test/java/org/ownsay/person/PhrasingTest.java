package org.ownsay.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ownsay.access.AccountId;
import org.ownsay.access.Role;
import org.ownsay.access.Staffing;
import org.ownsay.choosing.KioskTest;
import org.ownsay.choosing.Scenes;
import org.ownsay.choosing.Scenes.Scene;
import org.ownsay.storage.UuidV7;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KioskTest
class PhrasingTest {

    @Autowired
    Scenes scenes;

    @Autowired
    Phrasing phrasing;

    @Autowired
    Staffing staffing;

    @Autowired
    JdbcClient database;

    private Scene scene;
    private PersonId mira;
    private AccountId grace;

    @BeforeEach
    void graceWritesForMira() {
        scene = scenes.begin();
        mira = scene.mira().id();
        var signIn = "grace-" + UuidV7.next();
        grace = staffing.hire(scene.home().id(), signIn, "Grace", Role.STAFF, Locale.ENGLISH, "made-for-tests")
                .id();
    }

    @Test
    void whatIsWrittenIsKeptInEveryLanguageAndKnowsWhoWroteIt() {
        var kept = phrasing.keep(
                mira, Map.of("en", "Scratch my back, please.", "ur", "میری کمر کھجا دیں۔"), "own/tea", grace);
        assertThat(phrasing.list(mira)).containsExactly(kept);
        assertThat(kept.writtenBy()).isEqualTo(grace);
        assertThat(kept.find(Locale.forLanguageTag("ur"))).contains("میری کمر کھجا دیں۔");
        assertThat(kept.find(Locale.forLanguageTag("pl"))).isEmpty();
    }

    @Test
    void oneIsNobodyElses() {
        var kept = keep("I like it here.");
        var jonas = scene.jonas().id();
        assertThat(phrasing.list(jonas)).isEmpty();
        phrasing.remove(kept.id(), jonas, grace);
        assertThat(phrasing.list(mira)).containsExactly(kept);
    }

    @Test
    void whatIsRemovedIsSaidNoMoreAndStaysKnown() {
        var kept = keep("I like it here.");
        phrasing.remove(kept.id(), mira, grace);
        phrasing.remove(kept.id(), mira, grace);
        assertThat(phrasing.list(mira)).isEmpty();
        assertThat(database.sql("select ended_by from phrase_ended where phrase = :id")
                        .param("id", kept.id().value())
                        .query(UUID.class)
                        .list())
                .containsExactly(grace.value());
    }

    @Test
    void oneCanComeEarlierAndTheFirstStaysTheFirst() {
        var one = keep("One");
        var gone = keep("Gone");
        var two = keep("Two");
        var three = keep("Three");
        phrasing.remove(gone.id(), mira, grace);
        phrasing.moveEarlier(three.id(), mira);
        phrasing.moveEarlier(three.id(), mira);
        phrasing.moveEarlier(three.id(), mira);
        assertThat(phrasing.list(mira)).containsExactly(three, one, two);
    }

    @Test
    void thereIsRoomForSixty() {
        for (var i = 0; i < Phrasing.MOST; i++) {
            keep("Phrase " + i);
        }
        assertThatExceptionOfType(TooManyPhrases.class).isThrownBy(() -> keep("One more"));
        var all = phrasing.list(mira);
        assertThat(all).hasSize(60);
        phrasing.remove(all.getFirst().id(), mira, grace);
        assertThat(keep("One more").words()).containsValue("One more");
    }

    @Test
    void onlyWhatCanBeSaidIsKept() {
        assertThatIllegalArgumentException().isThrownBy(() -> keep(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> keep("a".repeat(201)));
        assertThatIllegalArgumentException().isThrownBy(() -> phrasing.keep(mira, Map.of(), null, grace));
        assertThat(phrasing.list(mira)).isEmpty();
        assertThat(keep("a".repeat(200)).words()).hasSize(1);
    }

    private Phrase keep(String words) {
        return phrasing.keep(mira, Map.of("en", words), null, grace);
    }
}
