package org.ownsay.choosing.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownsay.board.Level;
import org.ownsay.board.OptionId;
import org.ownsay.board.Question;
import org.ownsay.board.Scale;
import org.ownsay.board.Topics;
import org.ownsay.board.Vocabulary;
import org.ownsay.choosing.Answer;
import org.ownsay.choosing.Occasion;
import org.ownsay.choosing.Offered;
import org.ownsay.choosing.Presentation;
import org.ownsay.choosing.rest.SittingDocument.Words;
import org.springframework.stereotype.Component;

/** Writes down one question of a sitting: what is offered, and what was said to it so far. */
@Component
class QuestionWriter {

    private final Topics topics;
    private final Vocabulary vocabulary;

    QuestionWriter(Topics topics, Vocabulary vocabulary) {
        this.topics = topics;
        this.vocabulary = vocabulary;
    }

    SittingDocument.Question write(Presentation put, Occasion occasion, List<Answer> given, Speech speech) {
        var question = topics.findQuestion(put.question()).orElseThrow();
        var after = topics.find(occasion.topic())
                .flatMap(topic -> topic.findQuestion(put.question()))
                .map(Question::after)
                .orElse(null);
        return new SittingDocument.Question(
                put.id().value(),
                speech.words(language -> vocabulary.prompt(put.question(), language)),
                question.isMany(),
                question.scale() == null ? List.of() : columns(question.scale(), speech),
                after == null ? null : after.value(),
                put.yesFirst(),
                put.nonChoicesFirst(),
                put.offered().stream()
                        .map(offered -> option(offered, question, occasion, speech))
                        .toList(),
                given.stream()
                        .filter(answer -> answer.presentation().equals(put.id()))
                        .map(QuestionWriter::given)
                        .toList());
    }

    private List<SittingDocument.Column> columns(Scale scale, Speech speech) {
        return Stream.of(Level.values())
                .map(level -> new SittingDocument.Column(
                        level,
                        scale.key() + "-" + level.key(),
                        speech.words(language -> vocabulary.level(scale, level, language))))
                .toList();
    }

    private SittingDocument.Option option(Offered offered, Question question, Occasion occasion, Speech speech) {
        var option = offered.option();
        return new SittingDocument.Option(
                option.value(),
                offered.picture(),
                topics.findTellStaff(option).orElse(null),
                speech.words(
                        language -> vocabulary.label(option, language),
                        language -> vocabulary.spoken(option, language)),
                said(option, question, occasion, null, speech),
                question.isSort() ? sorted(option, question, occasion, speech) : null);
    }

    private Map<Level, List<Words>> sorted(OptionId option, Question question, Occasion occasion, Speech speech) {
        var sorted = new LinkedHashMap<Level, List<Words>>();
        Stream.of(Level.values()).forEach(level -> sorted.put(level, said(option, question, occasion, level, speech)));
        return sorted;
    }

    private List<Words> said(
            OptionId option, Question question, Occasion occasion, @Nullable Level level, Speech speech) {
        return speech.words(language -> vocabulary.said(question.id(), option, level, language, occasion.speaksAs()));
    }

    private static SittingDocument.Given given(Answer answer) {
        return new SittingDocument.Given(
                answer.id().value(),
                answer.response(),
                answer.option() == null ? null : answer.option().value(),
                answer.level(),
                answer.picture(),
                answer.takesBack() == null ? null : answer.takesBack().value());
    }
}
