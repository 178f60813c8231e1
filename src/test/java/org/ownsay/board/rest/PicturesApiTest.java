package org.ownsay.board.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownsay.choosing.KioskTest;
import org.ownsay.choosing.Scenes;
import org.ownsay.choosing.TabletApi;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pictures as a tablet gets them: everything that it needs to look for one by itself. */
@KioskTest
class PicturesApiTest {

    private static final String PICTURES = "/api/pictures/{language}";
    private static final String SPOKEN = PICTURES + "/spoken?ids={ids}";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JsonMapper json;

    @Autowired
    Scenes scenes;

    private TabletApi api;

    @BeforeEach
    void aKnownTablet() {
        api = new TabletApi(mvc, scenes.begin().cookie());
    }

    private JsonNode read(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        return json.readTree(result.getResponse().getContentAsByteArray());
    }

    @Test
    void aPictureHasItsAddressItsNameAndTheWordsThatFindIt() {
        var dog = read(api.get(PICTURES, "en")).path("pictures").path("openmoji/1F415");
        assertThat(dog.path(0).asString()).isEqualTo("/pictures/openmoji/1F415.svg");
        assertThat(dog.path(1).asString()).isEqualTo("dog");
        assertThat(dog.path(2).asString()).startsWith("dog;").contains("pet");
    }

    @Test
    void everyCategoryHasAWordAPictureAndOnlyPicturesThatAreThere() {
        var document = read(api.get(PICTURES, "ur"));
        assertThat(document.path("categories")).hasSize(12).allSatisfy(category -> {
            assertThat(category.path("words").path("text").asString()).isNotBlank();
            assertThat(category.path("picture").asString()).matches("/pictures/.+\\.svg");
            assertThat(category.path("pictures")).isNotEmpty().allSatisfy(id -> assertThat(
                            document.path("pictures").has(id.asString()))
                    .isTrue());
        });
    }

    @Test
    void lettersStandInTheOrderOfTheLanguage() {
        assertThat(letters("en")).isEqualTo("abcdefghijklmnopqrstuvwxyz");
        assertThat(letters("ur"))
                .startsWith("ابپتٹ")
                .contains("کگلم")
                .endsWith("ی")
                .doesNotContain("ي", "ك", "ے");
    }

    @Test
    void polishNeedsNoMoreKeysThanEnglish() {
        assertThat(letters("pl")).matches("[a-z]+");
    }

    @Test
    void aTabletAsksWhetherAnythingChanged() {
        var first = api.get(PICTURES, "en");
        assertThat(first).hasHeader("Cache-Control", "no-cache, private");
        var tag = Objects.requireNonNull(first.getResponse().getHeader("ETag"));
        assertThat(mvc.get().uri(PICTURES, "en").cookie(api.cookie()).header("If-None-Match", tag))
                .hasStatus(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ur", "pl"})
    void aSlowNetworkCarriesIt(String language) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(api.get(PICTURES, language).getResponse().getContentAsByteArray());
        }
        assertThat(packed.size()).isLessThan(90_000);
    }

    @Test
    void whatIsShownCanBeHeard() {
        var spoken = read(api.get(SPOKEN, "en", "openmoji/1F415,own/soup,own/nothing-like-it"));
        assertThat(spoken.propertyNames()).containsExactly("openmoji/1F415", "own/soup");
        assertThat(spoken.path("own/soup").path("text").asString()).isEqualTo("Soup");
        assertThat(spoken.path("own/soup").path("clip").asString()).isNotBlank();
    }

    @Test
    void noMoreIsSpokenThanAPageHolds() {
        var thirteen = "own/soup,".repeat(12) + "own/tea";
        assertThat(api.get(SPOKEN, "en", thirteen)).hasStatus(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tlh", "x", "not-a-language-at-all"})
    void aLanguageWithoutNamesIsNotFound(String language) {
        var unknown = api.get(PICTURES, language);
        assertThat(unknown).hasStatus(404);
        TabletApi.assertPlain(unknown);
        assertThat(api.get(SPOKEN, language, "own/soup")).hasStatus(404);
    }

    @Test
    void onlyTabletsOfAHomeAreAnswered() {
        assertThat(mvc.get().uri(PICTURES, "en")).hasStatus(401);
        assertThat(mvc.get().uri(SPOKEN, "en", "own/soup")).hasStatus(401);
    }

    private String letters(String language) {
        var letters = new StringBuilder();
        read(api.get(PICTURES, language))
                .path("keys")
                .forEach(key -> letters.append(key.path("text").asString()));
        return letters.toString();
    }
}
