package org.ownsay.symbols;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.ownsay.board.OptionId;
import org.ownsay.board.Question;
import org.ownsay.board.Topic;
import org.ownsay.board.Topics;
import org.ownsay.board.Vocabulary;
import org.ownsay.language.Languages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * Every topic, a question a row, every option with its picture in each language, on one sheet to look at: {@code
 * target/contact-sheet.html}. What has no picture stands there as the word it is on its tile.
 */
@SpringBootTest(properties = {"ownsay.data=target/contact-sheet", "spring.datasource.url=jdbc:h2:mem:sheet"})
class ContactSheetIT {

    private static final Path RESOURCES = Path.of("target/classes/META-INF/resources");
    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.forLanguageTag("ur"), Locale.forLanguageTag("pl"));

    @Autowired
    Topics topics;

    @Autowired
    Vocabulary vocabulary;

    @Autowired
    Pictures pictures;

    @Test
    void everyPictureThatIsNamedIsInTheProgram() throws IOException {
        Files.writeString(Path.of("target/contact-sheet.html"), sheet());
        assertThat(pictures.concepts())
                .allSatisfy(concept -> assertThat(file(concept)).isNotEmptyFile());
    }

    @Test
    void everyOptionThatIsAskedStandsOnTheSheet() {
        var tiles = Pattern.compile("<figure").matcher(sheet()).results().count();
        assertThat(tiles)
                .isEqualTo(topics.list().stream()
                        .flatMap(topic -> topic.questions().stream())
                        .mapToLong(question -> question.options().size())
                        .sum());
    }

    @Test
    void noTwoOptionsOfAQuestionShareAPicture() {
        assertThat(topics.questions().values()).allSatisfy(question -> assertThat(question.options().stream()
                        .flatMap(option -> pictures.find(option.value()).map(Picture::address).stream()))
                .doesNotHaveDuplicates());
    }

    private Path file(String concept) {
        return RESOURCES.resolve(pictures.get(concept).address().substring(1));
    }

    private String sheet() {
        return """
                <!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Contact sheet</title><style>
                body { font: 600 15px sans-serif; margin: 1rem; } section { display: grid;
                grid-template-columns: repeat(12, 8rem); gap: 8px; }
                figure { margin: 0; border: 2px solid #5f6b76; border-radius: 8px; text-align: center;
                padding: 6px; } figure.bare { align-content: center; background: #f4f1ea; } img { width: 110px;
                height: 110px; } figcaption { line-height: 1.5; } [lang=ur] { line-height: 1.9; }</style>
                %s</html>
                """.formatted(topics.list().stream().map(this::part).collect(joining()));
    }

    private String part(Topic topic) {
        var rows = topic.questions().stream().map(this::row).collect(joining());
        return "<h1>" + inEach(language -> vocabulary.topic(topic.id(), language), " · ") + "</h1>" + rows;
    }

    private String row(Question question) {
        var tiles = question.options().stream().map(this::tile).collect(joining());
        return "<h2>" + inEach(language -> vocabulary.prompt(question.id(), language), " · ") + "</h2><section>" + tiles
                + "</section>";
    }

    private String tile(OptionId option) {
        var labels = "<figcaption>" + inEach(language -> vocabulary.label(option, language), "<br>") + "</figcaption>";
        return pictures.find(option.value())
                .map(picture -> "<figure><img src=\"classes/META-INF/resources" + picture.address() + "\" alt=\"\">"
                        + labels + "</figure>")
                .orElseGet(() -> "<figure class=\"bare\">" + labels + "</figure>");
    }

    private static String inEach(Function<Locale, String> text, String between) {
        return LANGUAGES.stream()
                .map(language -> "<span lang=\"%s\" dir=\"%s\">%s</span>"
                        .formatted(
                                language.toLanguageTag(), Languages.direction(language), escape(text.apply(language))))
                .collect(joining(between));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
