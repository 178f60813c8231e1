package org.ownsay.choosing;

import java.util.Locale;
import org.ownsay.board.Chosen;
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
    private final Texts texts;

    Sayings(Vocabulary vocabulary, Texts texts) {
        this.vocabulary = vocabulary;
        this.texts = texts;
    }

    /** The sentence that the person confirms. */
    public String said(QuestionId question, Chosen chosen, Locale language, SpeaksAs speaker) {
        return chosen.option() == null
                ? declined(chosen.response(), language, speaker)
                : vocabulary.said(question, chosen.option(), chosen.level(), language, speaker);
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
        return chosen.option() == null
                ? texts.get(key(chosen.response()), language)
                : vocabulary.label(chosen.option(), language);
    }

    private static String key(Response response) {
        return "response." + response.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
