package org.ownsay.symbols;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class PictureWordsTest {

    private static final Path WORDS = Path.of("src/main/resources/symbols/words");
    private static final Locale URDU = Locale.forLanguageTag("ur");

    private final PictureWords words = new PictureWords();

    static Stream<String> languages() throws IOException {
        try (var files = Files.list(Path.of("translations"))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("messages_"))
                    .map(name -> name.substring("messages_".length(), name.length() - ".properties".length()))
                    .toList()
                    .stream();
        }
    }

    private Named named(String picture, Locale language) {
        return words.list(language).stream()
                .filter(named -> named.picture().equals(picture))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void picturesHaveNamesInEveryLanguageOfTheProgram(String language) {
        assertThat(words.list(Locale.forLanguageTag(language))).hasSizeGreaterThan(700);
    }

    @Test
    void aDogIsADogInEveryLanguage() {
        assertThat(named("openmoji/1F415", Locale.ENGLISH).name()).isEqualTo("dog");
        assertThat(named("openmoji/1F415", URDU).name()).isEqualTo("کتا");
        assertThat(named("openmoji/1F415", Locale.forLanguageTag("pl")).name()).isEqualTo("pies");
        assertThat(named("openmoji/1F415", Locale.forLanguageTag("cy")).name()).isEqualTo("ci");
        assertThat(named("openmoji/1F415", Locale.forLanguageTag("zh")).name()).isEqualTo("狗");
        assertThat(named("openmoji/1F415", Locale.forLanguageTag("so")).name()).isEqualTo("eey");
    }

    @Test
    void englishIsWhatIsSpokenInBritain() {
        assertThat(named("openmoji/1F346", Locale.ENGLISH).name()).isEqualTo("aubergine");
        assertThat(named("openmoji/1F36A", Locale.ENGLISH).keywords()).contains("biscuit");
    }

    @Test
    void aCountryIsNotNeededToFindALanguage() {
        assertThat(words.list(Locale.UK)).isEqualTo(words.list(Locale.ENGLISH));
    }

    @Test
    void aLanguageWithoutNamesHasNone() {
        assertThat(words.findLanguage(Locale.forLanguageTag("tlh"))).isEmpty();
        assertThat(words.list(Locale.forLanguageTag("tlh"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "openmoji/1F415-1F3FB", // skin
                "openmoji/1F1EC-1F1E7", // a flag
                "openmoji/E040", // a brand
                "openmoji/E183", // a politician
                "openmoji/E188", // an activist
                "openmoji/0030-FE0F-20E3", // a key
                "openmoji/1F5E1", // a weapon
                "openmoji/1F468-200D-1F3EB", // a man where there is a teacher
                "openmoji/1F6B6-200D-2640-FE0F" // a woman where there is somebody who walks
            })
    void whatNobodyNeedsToChooseIsLeftOut(String picture) {
        assertThat(words.list(Locale.ENGLISH)).extracting(Named::picture).doesNotContain(picture);
    }

    @Test
    void everyPictureStandsInACategoryAndNoneIsEmpty() {
        var categories = words.categories().stream().map(Category::id).toList();
        assertThat(categories).doesNotHaveDuplicates().hasSizeBetween(8, 12);
        assertThat(words.list(Locale.ENGLISH).stream().map(Named::category).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(categories);
    }

    @Test
    void whatPeopleSpeakOfMostStandsFirstInItsCategory() {
        assertThat(words.list(Locale.ENGLISH))
                .filteredOn(named -> named.category().equals("animals"))
                .extracting(Named::name)
                .startsWith("dog", "cat", "horse", "cow");
    }

    @Test
    void noPictureComesTwice() {
        assertThat(words.list(Locale.ENGLISH)).extracting(Named::picture).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyNameHasWordsToBeFoundBy(String language) {
        assertThat(words.list(Locale.forLanguageTag(language)))
                .allSatisfy(named -> assertThat(Folding.words(named.name())).isNotEmpty());
    }

    /** If this fails, run {@code frontend/build/picture-words.mjs} again. */
    @ParameterizedTest
    @MethodSource("languages")
    void theNamesBelongToThePicturesThatAreShipped(String language) throws IOException {
        var pinned = JsonMapper.shared()
                .readTree(Path.of("package.json").toFile())
                .path("dependencies")
                .path("openmoji")
                .asString();
        try (var file = new GZIPInputStream(Files.newInputStream(WORDS.resolve(language + ".tsv.gz")))) {
            assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("# OpenMoji " + pinned + ", CLDR ");
        }
    }
}
