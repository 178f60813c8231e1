package org.ownsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/accessibility.md says is shown by tests that are there, and no criterion is passed over. */
class AccessibilityTableTest {

    /** Those of levels A and AA in WCAG 2.2, by guideline; 4.1.1 is no longer one of them. */
    private static final Map<String, List<Integer>> CRITERIA = Map.ofEntries(
            Map.entry("1.1", List.of(1)),
            Map.entry("1.2", List.of(1, 2, 3, 4, 5)),
            Map.entry("1.3", List.of(1, 2, 3, 4, 5)),
            Map.entry("1.4", List.of(1, 2, 3, 4, 5, 10, 11, 12, 13)),
            Map.entry("2.1", List.of(1, 2, 4)),
            Map.entry("2.2", List.of(1, 2)),
            Map.entry("2.3", List.of(1)),
            Map.entry("2.4", List.of(1, 2, 3, 4, 5, 6, 7, 11)),
            Map.entry("2.5", List.of(1, 2, 3, 4, 7, 8)),
            Map.entry("3.1", List.of(1, 2)),
            Map.entry("3.2", List.of(1, 2, 3, 4, 6)),
            Map.entry("3.3", List.of(1, 2, 3, 4, 7, 8)),
            Map.entry("4.1", List.of(2, 3)));

    /** What is stricter than asked for, on a person's screens. */
    private static final List<String> STRICTER = List.of(
            "1.2.6", "1.3.6", "1.4.6", "1.4.8", "2.1.3", "2.2.3", "2.2.4", "2.2.6", "2.3.3", "2.4.12", "2.4.13",
            "2.5.5", "3.1.3", "3.1.4", "3.1.5", "3.1.6", "3.2.5", "3.3.6", "3.3.9");

    private static final Pattern ROW = Pattern.compile("\\| (\\d\\.\\d\\.\\d+) .+? \\| (A{1,3}) \\|.*");
    private static final Pattern JAVA_TEST = Pattern.compile("`(\\w+(?:Test|IT))(?:\\.(\\w+))?`");
    private static final Pattern BROWSER_TEST = Pattern.compile("`([\\w-]+\\.test\\.ts): ([^`]+)`");

    @Test
    void everyCriterionHasItsRow() {
        var levels = rows().map(ROW::matcher)
                .filter(row -> row.matches())
                .map(row -> row.group(1) + " " + (row.group(2).equals("AAA") ? "AAA" : "AA"))
                .toList();
        var wanted = Stream.concat(
                CRITERIA.entrySet().stream().flatMap(guideline -> guideline.getValue().stream()
                        .map(number -> guideline.getKey() + "." + number + " AA")),
                STRICTER.stream().map(criterion -> criterion + " AAA"));

        assertThat(levels).containsExactlyInAnyOrderElementsOf(wanted.toList());
    }

    @Test
    void everyTestThatIsNamedIsThere() throws IOException {
        var table = Files.readString(Path.of("docs", "accessibility.md"));
        assertThat(JAVA_TEST.matcher(table).results()).hasSizeGreaterThan(50).allSatisfy(test -> assertThat(
                        read(Path.of("src", "test", "java"), test.group(1) + ".java"))
                .as(test.group())
                .contains(test.group(2) == null ? "@Test" : "void " + test.group(2) + "("));
        assertThat(BROWSER_TEST.matcher(table).results()).hasSizeGreaterThan(5).allSatisfy(test -> assertThat(
                        read(Path.of("frontend"), test.group(1)))
                .as(test.group())
                .contains("'" + test.group(2) + "'"));
    }

    /** Who says that it is met names what shows it; what is open is said to be so. */
    @Test
    void whatIsSaidToBeMetIsShown() {
        assertThat(rows().filter(row -> row.endsWith("| - |")))
                .allSatisfy(row -> assertThat(row).containsAnyOf("Does not apply", "Not met", "None.", "Navigation"));
    }

    private static Stream<String> rows() {
        try {
            return Files.readAllLines(Path.of("docs", "accessibility.md")).stream()
                    .filter(line -> line.matches("\\| \\d.*"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path folder, String name) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith(name))
                    .findAny()
                    .map(AccessibilityTableTest::read)
                    .orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
