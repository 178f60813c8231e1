package org.ownsay.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownsay.language.Advice;
import org.ownsay.language.Advice.Rule;
import org.ownsay.language.EasyWords;
import org.ownsay.language.EasyWords.Kind;
import org.ownsay.language.SpeaksAs;
import org.ownsay.symbols.Pictures;
import org.springframework.stereotype.Service;

/** Looks through a topic for what makes it harder to understand than it needs to be: its words, and where a picture is missing. */
@Service
public class EasyTopics {

    private final Vocabulary vocabulary;
    private final Pictures pictures;

    EasyTopics(Vocabulary vocabulary, Pictures pictures) {
        this.vocabulary = vocabulary;
        this.pictures = pictures;
    }

    /**
     * What could be easier.
     *
     * @param option what it is about; the question itself if null
     * @param text as it stands there
     */
    public record Found(QuestionId question, @Nullable OptionId option, String text, Advice advice) {}

    /** In the order of its questions and options; empty if nothing is found, or if nobody listed the language's hard words. */
    public List<Found> check(Topic topic, Locale language) {
        return EasyWords.find(language).stream()
                .flatMap(easy -> topic.questions().stream().flatMap(question -> check(question, easy, language)))
                .toList();
    }

    private Stream<Found> check(Question question, EasyWords easy, Locale language) {
        var found = new ArrayList<Found>();
        var prompt = vocabulary.prompt(question.id(), language);
        easy.check(prompt, Kind.SENTENCE).forEach(advice -> found.add(new Found(question.id(), null, prompt, advice)));
        question.options().forEach(option -> check(question, option, easy, language, found));
        return found.stream();
    }

    private void check(Question question, OptionId option, EasyWords easy, Locale language, List<Found> found) {
        var label = vocabulary.label(option, language);
        if (pictures.find(option.value()).isEmpty()) {
            found.add(new Found(question.id(), option, label, new Advice(Rule.NO_PICTURE, label, "")));
        }
        add(question, option, label, easy.check(label, Kind.LABEL), found);
        var spoken = vocabulary.spoken(option, language);
        if (!spoken.equals(label)) {
            add(question, option, spoken, easy.check(spoken, Kind.SENTENCE), found);
        }
        sentences(question, option, language)
                .forEach(said -> add(question, option, said, easy.check(said, Kind.SENTENCE), found));
    }

    private Stream<String> sentences(Question question, OptionId option, Locale language) {
        var levels = question.isSort() ? Stream.of(Level.values()) : Stream.of((Level) null);
        return levels.map(level -> vocabulary.said(question.id(), option, level, language, SpeaksAs.NEITHER));
    }

    private static void add(Question question, OptionId option, String text, List<Advice> advices, List<Found> found) {
        advices.forEach(advice -> found.add(new Found(question.id(), option, text, advice)));
    }
}
