package org.ownsay.choosing;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ownsay.board.Chosen;
import org.ownsay.board.PictureBook;
import org.ownsay.board.QuestionId;
import org.ownsay.board.Response;
import org.ownsay.board.Vocabulary;
import org.ownsay.language.SpeaksAs;
import org.ownsay.language.Texts;
import org.ownsay.plan.Statement;
import org.springframework.stereotype.Service;

/** What was said, as a sentence in the first person and as a word, in any language. */
@Service
public class Sayings {

    private final Vocabulary vocabulary;
    private final PictureBook pictures;
    private final Texts texts;

    Sayings(Vocabulary vocabulary, PictureBook pictures, Texts texts) {
        this.vocabulary = vocabulary;
        this.pictures = pictures;
        this.texts = texts;
    }

    /** The sentence that the person confirms. */
    public String said(QuestionId question, Chosen chosen, Locale language, SpeaksAs speaker) {
        if (chosen.option() != null) {
            return vocabulary.said(question, chosen.option(), chosen.level(), language, speaker);
        }
        return findThing(chosen, language)
                .map(thing -> texts.get(key(chosen.response()) + ".named", language, Map.of("thing", thing)))
                .orElseGet(() -> declined(chosen.response(), language, speaker));
    }

    /** The sentence for one of the ways not to choose. */
    public String declined(Response response, Locale language, SpeaksAs speaker) {
        return texts.said(key(response) + ".said", language, speaker);
    }

    /** A statement in another language than it was said in. */
    public String said(Statement statement, Locale language) {
        return said(statement.question(), statement.chosen(), language, statement.speaksAs());
    }

    /** The word on the tile. */
    public String label(Chosen chosen, Locale language) {
        if (chosen.option() != null) {
            return vocabulary.label(chosen.option(), language);
        }
        return findThing(chosen, language).orElseGet(() -> texts.get(key(chosen.response()), language));
    }

    /** What something else is, as long as its picture comes with the program. */
    private Optional<String> findThing(Chosen chosen, Locale language) {
        return Optional.ofNullable(chosen.picture()).flatMap(picture -> pictures.findName(picture, language));
    }

    private static String key(Response response) {
        return "response." + response.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
