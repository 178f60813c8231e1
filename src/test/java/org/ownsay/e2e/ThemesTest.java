package org.ownsay.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In every theme words can be read by people who see little, and edges can be seen. */
class ThemesTest {

    private static final double FOR_WORDS = 7;
    private static final double FOR_EDGES = 3;

    @ParameterizedTest
    @ValueSource(strings = {"calm", "dark", "contrast", "yellow", "print"})
    void wordsAndEdgesStandOut(String theme) {
        var colours = colours(theme);
        for (var ground : new String[] {"paper", "surface", "sand"}) {
            assertContrast(colours, "ink", ground, FOR_WORDS);
            assertContrast(colours, "ink-2", ground, FOR_WORDS);
            assertContrast(colours, "edge", ground, FOR_EDGES);
            assertContrast(colours, "accent", ground, FOR_EDGES); // behind the word that is heard
        }
        assertContrast(colours, "on-accent", "accent", FOR_WORDS);
        assertContrast(colours, "on-tint", "tint", FOR_WORDS);
        assertContrast(colours, "focus", "paper", FOR_WORDS);
    }

    /** Pictures are drawn with dark lines. */
    @ParameterizedTest
    @ValueSource(strings = {"dark", "yellow"})
    void picturesStandOnALightGroundOfTheirOwn(String theme) {
        var colours = colours(theme);
        assertThat(luminance(colours.get("plate"))).isGreaterThan(0.8);
        assertContrast(colours, "plate", "paper", FOR_EDGES);
        assertContrast(colours, "plate", "surface", FOR_EDGES);
    }

    private static void assertContrast(Map<String, String> colours, String one, String other, double least) {
        assertThat(contrast(colours.get(one), colours.get(other)))
                .as("%s on %s", one, other)
                .isGreaterThanOrEqualTo(least);
    }

    /** As WCAG counts it. */
    private static double contrast(String one, String other) {
        var a = luminance(one);
        var b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
    }

    private static double linear(String colour, int at) {
        var part = Integer.parseInt(colour, at, at + 2, 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static Map<String, String> colours(String theme) {
        var rule =
                Pattern.compile("\\[data-theme=\"" + theme + "\"] \\{([^}]*)}").matcher(sheet());
        assertThat(rule.find()).as(theme).isTrue();
        return Pattern.compile("--([\\w-]+):\\s*(#[0-9a-f]{6})")
                .matcher(rule.group(1))
                .results()
                .collect(Collectors.toMap((MatchResult found) -> found.group(1), found -> found.group(2)));
    }

    private static String sheet() {
        try {
            return Files.readString(Path.of("frontend", "styles", "tokens.css"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
