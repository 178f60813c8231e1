package org.ownsay.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SaidAsTest {

    @Test
    void wholeWordsAreSaidOtherwiseHoweverTheyAreWritten() {
        assertThat(said("Siân, SIÂN and Siâned", "Siân", "Sharn")).isEqualTo("Sharn, Sharn and Siâned");
    }

    @Test
    void theLongestGoesFirst() {
        assertThat(said("Mary Ann and Mary", "Mary", "Maari", "Mary Ann", "Marian"))
                .isEqualTo("Marian and Maari");
    }

    @Test
    void whatIsSaidIsNotSaidOtherwiseAgain() {
        assertThat(said("a b", "a", "b", "b", "a")).isEqualTo("b a");
    }

    @Test
    void inAScriptWithoutSpacesAWordIsFoundWhereverItStands() {
        assertThat(said("我想喝汤", "汤", "糖")).isEqualTo("我想喝糖");
    }

    @Test
    void nothingInAWordIsAPattern() {
        assertThat(said("a.b (c) $1", "a.b", "$1 \\E", "(c)", "see")).isEqualTo("$1 \\E see $1");
        assertThat(said("axb", "a.b", "no")).isEqualTo("axb");
    }

    @Test
    void everyWordSaidKnowsTheWordShown() {
        var script = saidAs("Nguyen", "win of ours").apply(Script.of("I see  Nguyen today"));
        assertThat(script.said()).isEqualTo("I see win of ours today");
        assertThat(script.words(Locale.ENGLISH)).extracting(Script.Word::origin).containsExactly(0, 2, 7, 7, 7, 14);
    }

    private static String said(String text, String... pairs) {
        return saidAs(pairs).apply(Script.of(text)).said();
    }

    static SaidAs saidAs(String... pairs) {
        return new SaidAs(IntStream.range(0, pairs.length / 2)
                .mapToObj(i -> new Pronunciation(
                        PronunciationId.next(),
                        UUID.randomUUID(),
                        "en",
                        pairs[2 * i],
                        pairs[2 * i + 1],
                        UUID.randomUUID(),
                        Instant.EPOCH))
                .toList());
    }
}
