package org.ownsay.desk.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureTest {

    private static final Measure HOLD = Measure.seconds(300, 2_000, Locale.ENGLISH);

    @ParameterizedTest
    @ValueSource(strings = {"0.8", "0,8", " 0.80 ", "٠٫٨", "০.৮", "۰٫۸"})
    void aNumberIsReadInEveryWriting(String typed) {
        assertThat(HOLD.read(typed)).hasValue(800);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0.2", "2.1", "-1", "soon", "1e3", "999999999999", "1.2.3"})
    void whatIsBeyondTheLimitsOrNoNumberIsNone(String typed) {
        assertThat(HOLD.read(typed)).isEmpty();
    }

    @Test
    void bothLimitsAreWithinThem() {
        assertThat(HOLD.read("0.3")).hasValue(300);
        assertThat(HOLD.read("2")).hasValue(2_000);
    }

    @Test
    void whatIsCountedInWholesHasNoParts() {
        var tile = Measure.whole(30, 90, Locale.ENGLISH);
        assertThat(tile.read("45")).hasValue(45);
        assertThat(tile.read("45.5")).isEmpty();
    }

    @Test
    void aNumberIsShownAsItIsWrittenThere() {
        assertThat(HOLD.inWords(600)).isEqualTo("0.6");
        assertThat(HOLD.inWords(1_250)).isEqualTo("1.25");
        assertThat(Measure.seconds(300, 2_000, Locale.forLanguageTag("pl")).most())
                .isEqualTo("2,0");
        assertThat(Measure.whole(30, 90, Locale.forLanguageTag("ar")).least()).isEqualTo("30");
    }
}
