package org.ownsay.symbols;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ownsay.board.OptionId;
import org.ownsay.board.Question;
import org.ownsay.board.Topics;
import org.ownsay.board.Vocabulary;
import org.ownsay.language.Languages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Every option with its picture in each language, on one sheet to look at: {@code target/contact-sheet.html}. */
@SpringBootTest(properties = {"ownsay.data=target/contact-sheet", "spring.datasource.url=jdbc:h2:mem:sheet"})
class ContactSheetIT {

    private static final Path RESOURCES = Path.of("target/classes/META-INF/resources");
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("ur"));

    @Autowired
    Topics topics;

    @Autowired
    Vocabulary vocabulary;

    @Autowired
    Pictures pictures;

    @Test
    void everyOptionHasItsPictureInTheProgram() throws IOException {
        Files.writeString(Path.of("target/contact-sheet.html"), sheet());
        assertThat(pictures.concepts())
                .allSatisfy(concept -> assertThat(file(concept)).isNotEmptyFile());
        assertThat(topics.questions().values()).flatMap(Question::options).allSatisfy(option -> assertThat(
                        pictures.find(option.value()))
                .as(option.value())
                .isPresent());
    }

    @Test
    void noTwoOptionsOfAQuestionShareAPicture() {
        assertThat(topics.questions().values()).allSatisfy(question -> assertThat(question.options())
                .extracting(option -> pictures.get(option.value()).address())
                .doesNotHaveDuplicates());
    }

    private Path file(String concept) {
        return RESOURCES.resolve(pictures.get(concept).address().substring(1));
    }

    private String sheet() {
        var rows = topics.questions().values().stream()
                .sorted((one, other) -> one.id().value().compareTo(other.id().value()))
                .map(this::row)
                .collect(Collectors.joining());
        return """
                <!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Contact sheet</title><style>
                body { font: 600 15px sans-serif; margin: 1rem; } section { display: flex; flex-wrap: wrap; gap: 8px; }
                figure { margin: 0; width: 130px; border: 2px solid #5f6b76; border-radius: 8px; text-align: center;
                padding: 6px; } img { width: 110px; height: 110px; } figcaption { line-height: 1.5; }</style>
                %s</html>
                """.formatted(rows);
    }

    private String row(Question question) {
        var tiles = question.options().stream().map(this::tile).collect(Collectors.joining());
        var prompts = LANGUAGES.stream()
                .map(language -> words(vocabulary.prompt(question.id(), language), language))
                .collect(Collectors.joining(" "));
        return "<h2>" + prompts + "</h2><section>" + tiles + "</section>";
    }

    private String tile(OptionId option) {
        var labels = LANGUAGES.stream()
                .map(language -> words(vocabulary.label(option, language), language))
                .collect(Collectors.joining("<br>"));
        return "<figure><img src=\"classes/META-INF/resources"
                + pictures.get(option.value()).address() + "\" alt=\"\"><figcaption>" + labels
                + "</figcaption></figure>";
    }

    private static String words(String text, Locale language) {
        return "<span lang=\"" + language.toLanguageTag() + "\" dir=\"" + Languages.direction(language) + "\">" + text
                + "</span>";
    }
}
