package org.ownsay.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ownsay.choosing.KioskTest;
import org.ownsay.symbols.Picture;
import org.ownsay.symbols.Pictures;
import org.springframework.beans.factory.annotation.Autowired;

/** Every picture of an option was looked at: what it was named without its word, and how it was judged beside the others. */
@KioskTest
class JudgedPicturesTest {

    private static final Path JUDGED = Path.of("src/test/resources/pictures/judged.tsv");
    private static final Path MULBERRY = Path.of("src/main/resources/symbols/packs/mulberry.properties");
    private static final Path JUDGED_MULBERRY = Path.of("src/test/resources/pictures/judged-mulberry.tsv");
    private static final Set<String> HELPS = Set.of("exact", "good");

    @Autowired
    Topics topics;

    @Autowired
    Pictures pictures;

    /** @param picture the one that was looked at: another one needs to be looked at again */
    record Judgement(String picture, String judged, String named) {}

    @Test
    void everyPictureWasLookedAtAsItIs() throws IOException {
        var judged = judged();
        assertThat(options()).allSatisfy(option -> pictures.find(option.value())
                .ifPresent(picture -> assertThat(judged.get(option.value()))
                        .as("judgement of %s", option)
                        .isNotNull()
                        .extracting(Judgement::picture)
                        .isEqualTo(picture.id())));
    }

    @Test
    void nineInTenOfTheFirstSetArePicturesThatHelp() throws IOException {
        var judged = judged();
        var first = TopicDataTest.FIRST_SET.stream()
                .flatMap(question -> topics.findQuestion(new QuestionId(question)).orElseThrow().options().stream())
                .distinct()
                .toList();
        var helped = first.stream()
                .map(option -> judged.get(option.value()))
                .filter(judgement -> judgement != null && HELPS.contains(judgement.judged()))
                .count();
        assertThat(first).hasSize(445);
        assertThat(helped).isGreaterThan(first.size() * 9L / 10);
    }

    @Test
    void noPictureOfAQuestionIsAnothersToo() throws IOException {
        var symbols = mulberry();
        assertThat(topics.questions().values()).allSatisfy(question -> {
            var seen = new HashSet<String>();
            assertThat(question.options()).allSatisfy(option -> assertThat(seen.add(symbols.getOrDefault(
                            option.value(),
                            pictures.find(option.value()).map(Picture::id).orElse(option.value()))))
                    .isTrue());
        });
    }

    @Test
    void everySymbolThatTakesAPicturesPlaceWasLookedAt() throws IOException {
        assertThat(mulberry())
                .isEqualTo(rows(JUDGED_MULBERRY).collect(Collectors.toMap(line -> line[0], line -> line[1])));
    }

    private static Map<String, String> mulberry() throws IOException {
        var mapping = new Properties();
        try (var lines = Files.newBufferedReader(MULBERRY)) {
            mapping.load(lines);
        }
        return mapping.stringPropertyNames().stream().collect(Collectors.toMap(name -> name, mapping::getProperty));
    }

    /** Without the line that names the columns. */
    private static Stream<String[]> rows(Path table) throws IOException {
        var lines = Files.readAllLines(table);
        return lines.subList(1, lines.size()).stream().map(line -> line.split("\t", -1));
    }

    private List<OptionId> options() {
        return topics.questions().values().stream()
                .flatMap(question -> question.options().stream())
                .distinct()
                .toList();
    }

    private static Map<String, Judgement> judged() throws IOException {
        var judged = new LinkedHashMap<String, Judgement>();
        rows(JUDGED).forEach(line -> judged.put(line[0], new Judgement(line[1], line[2], line[3])));
        return judged;
    }
}
