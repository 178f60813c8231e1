package org.ownsay.symbols;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "Dog, dog",
        "CAFÉ, cafe",
        "crème brûlée, creme brulee",
        "Straße, strasse",
        "ﬁsh, fish",
        "smørrebrød, smorrebrod",
        "encyclopædia, encyclopaedia"
    })
    void caseAndAccentsMakeNoDifference(String written, String folded) {
        assertThat(Folding.fold(written)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({"Łódź, lodz", "żółć, zolc", "gęś, ges", "JABŁKO, jablko"})
    void polishIsFoundWithoutItsStrokesAndTails(String written, String folded) {
        assertThat(Folding.fold(written)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({
        "كتاب, کتاب",
        "پانی, پانی",
        "پاني, پانی",
        "چائے, چایی",
        "چاہ, چاه",
        "بھائی, بہایی",
        "ماں, مان",
        "آم, ام",
        "أم, ام",
        "پـــانی, پانی",
        "کِتاب, کتاب",
        "روزانۂ, روزانہ"
    })
    void urduIsFoundHoweverItIsTyped(String written, String same) {
        assertThat(Folding.fold(written)).isEqualTo(Folding.fold(same));
    }

    @ParameterizedTest
    @CsvSource({"۱۲۳, 123", "١٢٣, 123", "१२३, 123", "１２３, 123", "7up, 7up"})
    void digitsOfEveryScriptAreTheSame(String written, String folded) {
        assertThat(Folding.fold(written)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({
        "zh, 香蕉, xiang jiao",
        "zh, 绿茶, lu cha",
        "cy, Ŵy, wy",
        "pl, Jajko, jajko",
        "bn, ডিম, ডিম",
        "pa, ਅੰਡਾ, ਅੰਡਾ"
    })
    void aWordIsTypedAsItIsWrittenAndChineseAsItSounds(String tag, String written, String typed) {
        assertThat(String.join(" ", Folding.typed(written, Locale.of(tag)))).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource({
        "cy, tŷ, ty",
        "ro, brânză, branza",
        "pt, pão, pao",
        "es, niño, nino",
        "ar, قَهوة, قهوه",
        "so, Moos, moos"
    })
    void whatIsLeftOutInAHurryMakesNoDifference(String tag, String written, String hurried) {
        assertThat(Folding.fold(written)).as(tag).isEqualTo(Folding.fold(hurried));
    }

    @Test
    void whatIsNeitherLetterNorDigitPartsWords() {
        assertThat(Folding.words("  one-piece / swimsuit: (blue) "))
                .containsExactly("one", "piece", "swimsuit", "blue");
    }

    @Test
    void anApostropheBelongsToItsWord() {
        assertThat(Folding.words("woman’s boot, man's shoe")).containsExactly("womans", "boot", "mans", "shoe");
    }

    @Test
    void vowelSignsThatMakeAnotherWordStay() {
        assertThat(Folding.fold("कुत्ता")).isNotEqualTo(Folding.fold("कित्ता"));
    }

    @Test
    void whatWasFoldedStaysAsItIs() {
        var folded = Folding.fold("Żółta ﬁlanka ۷, چائے");
        assertThat(Folding.fold(folded)).isEqualTo(folded);
    }

    @Test
    void nothingHasNoWords() {
        assertThat(Folding.words(" … ")).isEmpty();
    }
}
