package org.ownsay.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class TranslationsOfTheProgramTest {

    private final Translations translations = new Translations(new Texts(), new Words());

    @Test
    void everyLanguageIsWholeAndTellsWhenItWasWritten() {
        assertThat(translations.list()).isNotEmpty().allSatisfy(translation -> {
            assertThat(translation.isWhole()).as(translation.toString()).isTrue();
            assertThat(translation.standing().writtenOn())
                    .as(translation.toString())
                    .isNotNull();
        });
    }

    @Test
    void onlyLanguagesThatAreThereAreToldOf() throws Exception {
        var told = new Properties();
        try (var in = new ClassPathResource("translations/languages.properties").getInputStream()) {
            told.load(new java.io.InputStreamReader(in, StandardCharsets.UTF_8));
        }
        assertThat(told.stringPropertyNames().stream()
                        .map(key -> Locale.forLanguageTag(key.split("\\.")[0]))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(
                        translations.list().stream().map(Translation::language).toList());
    }
}
