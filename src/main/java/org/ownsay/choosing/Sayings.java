package org.ownsay.choosing;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ownsay.board.OptionId;
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
    public String said(
            QuestionId question, Response response, @Nullable OptionId option, Locale language, SpeaksAs speaker) {
        return response == Response.OPTION
                ? vocabulary.said(question, Objects.requireNonNull(option), language, speaker)
                : declined(response, language, speaker);
    }

    /** The sentence for one of the ways not to choose. */
    public String declined(Response response, Locale language, SpeaksAs speaker) {
        return texts.said(key(response) + ".said", language, speaker);
    }

    /** A statement in another language than it was said in. */
    public String said(Statement statement, Locale language) {
        return said(statement.question(), statement.response(), statement.option(), language, statement.speaksAs());
    }

    /** The word on the tile. */
    public String label(Response response, @Nullable OptionId option, Locale language) {
        return response == Response.OPTION
                ? vocabulary.label(Objects.requireNonNull(option), language)
                : texts.get(key(response), language);
    }

    private static String key(Response response) {
        return "response." + response.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
