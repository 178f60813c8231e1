package org.ownsay.symbols;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownsay.symbols.Skipped.Why;

class WordListTest {

    @Test
    void mulberrysOwnListIsRead() {
        var words = read("symbol-id,symbol,grammar,category-id,category,rated,tags\n"
                + "1,\"blink_,_to\",Verb,1,Body,0,eyes shut\n");
        assertThat(words.of("blink_,_to")).containsExactly(new PackWord("en", "to blink", "eyes|shut", "", ""));
        assertThat(words.skipped()).isEmpty();
    }

    @Test
    void aListOfOnesOwnSaysWhatThePictureIsUnderWhichLicenceAndWhatItShows() {
        var words = read("name,words,language,licence,option\nsoup,\"broth, stew\",,CC0,soup\nsoup,zupa|rosół,pl,,\n");
        assertThat(words.of("soup"))
                .containsExactly(
                        new PackWord("en", "soup", "broth|stew", "CC0", "soup"),
                        new PackWord("pl", "zupa", "rosół", "", ""));
    }

    @Test
    void aNameMayBeThatOfTheFile() {
        assertThat(read("name,words\nhot_soup.PNG,broth\n").of("hot_soup"))
                .containsExactly(new PackWord("en", "hot soup", "broth", "", ""));
    }

    @Test
    void spreadsheetsHaveManyWaysToWriteTheSame() {
        var text = "Name;Words\nzurek;żurek\n";
        for (var bytes : List.of(
                text.getBytes(UTF_8), ("\uFEFF" + text).getBytes(UTF_8), ("\uFEFF" + text).getBytes(UTF_16LE))) {
            assertThat(WordList.read("words.csv", bytes, "pl").of("zurek"))
                    .extracting(PackWord::keywords)
                    .containsExactly("żurek");
        }
        var polish = "name;words\nzurek;żurek\n".getBytes(Charset.forName("windows-1250"));
        assertThat(WordList.read("words.csv", polish, "pl").of("zurek"))
                .extracting(PackWord::keywords)
                .containsExactly("żurek");
        var western = "name;words\ncafe;café\n".getBytes(Charset.forName("windows-1252"));
        assertThat(WordList.read("words.csv", western, "en").of("cafe"))
                .extracting(PackWord::keywords)
                .containsExactly("café");
    }

    @Test
    void wordsAreSpelledAsTheirLanguageSpellsThem() {
        var joined = "می\u200cخواهم";
        assertThat(read("name,words\nsoup," + joined + "\n").of("soup"))
                .extracting(PackWord::keywords)
                .containsExactly(joined);
        var decomposed = "cafe\u0301";
        assertThat(read("name,words\n" + decomposed + ",x\n").of("café")).hasSize(1);
    }

    @Test
    void aLineThatSaysTheSameTwiceOrNothingIsNamed() {
        var words = read("name,words,language\nsoup,a,\nsoup,b,\n,c,\ntea,d,no language\n");
        assertThat(words.of("soup")).extracting(PackWord::keywords).containsExactly("a");
        assertThat(words.skipped())
                .containsExactly(
                        new Skipped("words.csv:3 soup", Why.SAME_NAME_TWICE),
                        new Skipped("words.csv:4", Why.BROKEN),
                        new Skipped("words.csv:5 tea", Why.BROKEN));
    }

    @Test
    void aQuoteThatNobodyClosedBreaksOnlyWhatFollows() {
        var words = read("name,words\nsoup,a\ntea,\"b\nmilk,c\n");
        assertThat(words.of("soup")).hasSize(1);
        assertThat(words.skipped()).extracting(Skipped::why).containsExactly(Why.BROKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "picture,meaning\na,b\n", "\0\1\2", "\"name"})
    void aTableWithoutNamesIsNoWordList(String text) {
        assertThatExceptionOfType(UnusablePack.class)
                .isThrownBy(() -> read(text))
                .matches(unusable -> unusable.why() == UnusablePack.Why.WORD_LIST)
                .matches(unusable -> unusable.entry().orElseThrow().equals("words.csv"));
    }

    @Test
    void aListThatIsTooLongIsReadAsFarAsItMay() {
        var rows = IntStream.range(0, WordList.MOST_ROWS + 5)
                .mapToObj(i -> i % 3 == 0 ? "again" : "x" + i)
                .collect(Collectors.joining("\n"));
        var words = read("name\n" + rows);
        assertThat(words.of("x1")).hasSize(1);
        assertThat(words.of("x" + (WordList.MOST_ROWS + 3))).isEmpty();
        assertThat(words.skipped().getLast().why()).isEqualTo(Why.TOO_MANY);
    }

    private static WordList read(String text) {
        return WordList.read("words.csv", text.getBytes(UTF_8), "en");
    }
}
