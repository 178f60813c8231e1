package org.ownsay.board;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ownsay.language.SpeaksAs;
import org.ownsay.language.Words;
import org.springframework.stereotype.Service;

/** The words for what can be asked and chosen. */
@Service
public class Vocabulary {

    private final Words words;

    Vocabulary(Words words) {
        this.words = words;
    }

    public String area(AreaId area, Locale language) {
        return words.get("area." + area, language);
    }

    public String topic(TopicId topic, Locale language) {
        return words.get("topic." + topic, language);
    }

    /** The question as it is put. */
    public String prompt(QuestionId question, Locale language) {
        return words.get("question." + question, language);
    }

    /** The word on the tile, three words at the most. */
    public String label(OptionId option, Locale language) {
        return words.get("label." + option, language);
    }

    /** What is said when the tile is pressed: the label, or somewhat more where the label alone could be misheard. */
    public String spoken(OptionId option, Locale language) {
        return words.find("spoken." + option, language).orElseGet(() -> label(option, language));
    }

    /** The name of a column. */
    public String level(Scale scale, Level level, Locale language) {
        return words.get("scale." + scale.key() + "." + level.key(), language);
    }

    /**
     * The sentence that goes into the plan, in the first person.
     *
     * @param level the column it was put in, where it was sorted
     */
    public String said(QuestionId question, OptionId option, @Nullable Level level, Locale language, SpeaksAs speaker) {
        var column = level == null || level == Level.HIGH ? "" : "-" + level.key();
        return words.said("said" + column + "." + question + "." + option, language, speaker);
    }
}
