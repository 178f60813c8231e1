package org.ownsay.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterTest {

    @ParameterizedTest
    @CsvSource({
        "en, en",
        "cy, cy en",
        "pt-BR, pt-BR pt en",
        "pnb-Arab-PK, pnb-Arab-PK pnb-Arab pnb ur en",
        "gu, gu hi en",
        "hi, hi en"
    })
    void aTextIsLookedForInWhatIsNearestFirst(String tag, String chain) {
        var register = told(Map.of("pnb.falls-back-to", "ur", "gu.falls-back-to", "hi"));
        assertThat(register.chain(Locale.forLanguageTag(tag))).containsExactly(chain.split(" "));
    }

    @Test
    void aChainThatTurnsBackOnItselfEnds() {
        var register = told(Map.of("ro.falls-back-to", "es", "es.falls-back-to", "ro"));
        assertThat(register.chain(Locale.of("ro"))).containsExactly("ro", "es", "en");
    }

    @Test
    void whatNobodyCheckedIsNotChecked() {
        var standing =
                told(Map.of("cy.written", "2026-11-22", "cy.checked-by", " ")).standing(Locale.of("cy"));
        assertThat(standing.isChecked()).isFalse();
        assertThat(standing.writtenOn()).isEqualTo(LocalDate.parse("2026-11-22"));
    }

    @Test
    void whoCheckedItIsNamedWithTheDay() {
        var register = told(Map.of("cy.checked-by", "Ffion Rees", "cy.checked-on", "2027-01-05"));
        assertThat(register.standing(Locale.of("cy")))
                .isEqualTo(new Standing(null, "Ffion Rees", LocalDate.parse("2027-01-05")));
    }

    @Test
    void aNameWithoutADayIsRefused() {
        var register = told(Map.of("cy.checked-by", "Ffion Rees"));
        assertThatIllegalArgumentException().isThrownBy(() -> register.standing(Locale.of("cy")));
    }

    private static Register told(Map<String, String> told) {
        var properties = new Properties();
        properties.putAll(told);
        return new Register(properties);
    }
}
