package org.ownsay.symbols;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.ownsay.board.Topics;
import org.ownsay.board.Vocabulary;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The contact sheet is whole, in {@code target/pictures}, where it is to be looked at. */
@SpringBootTest(properties = {"ownsay.data=target/contact-sheet", "spring.datasource.url=jdbc:h2:mem:sheet"})
class ContactSheetIT {

    private static final Path RESOURCES = Path.of("target/classes/META-INF/resources");

    @Autowired
    Topics topics;

    @Autowired
    Vocabulary vocabulary;

    @Autowired
    Pictures pictures;

    @Test
    void everyPictureThatIsNamedIsInTheProgram() throws IOException {
        assertThat(sheet().write(Path.of("target/pictures"))).isNotEmptyFile();
        assertThat(pictures.concepts()).allSatisfy(concept -> assertThat(
                        RESOURCES.resolve(pictures.get(concept).address().substring(1)))
                .isNotEmptyFile());
    }

    @Test
    void everyOptionThatIsAskedStandsOnTheSheet() {
        var tiles = Pattern.compile("<figure")
                .matcher(sheet().page("calm"))
                .results()
                .count();
        assertThat(tiles)
                .isEqualTo(topics.list().stream()
                        .flatMap(topic -> topic.questions().stream())
                        .mapToLong(question -> question.options().size())
                        .sum());
    }

    private ContactSheet sheet() {
        return new ContactSheet(topics, vocabulary, pictures, Map.of());
    }
}
