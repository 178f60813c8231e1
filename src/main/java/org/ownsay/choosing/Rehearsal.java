package org.ownsay.choosing;

import java.util.List;
import java.util.Locale;
import org.ownsay.access.HomeId;
import org.ownsay.board.Level;
import org.ownsay.board.Question;
import org.ownsay.board.Topics;
import org.ownsay.board.Vocabulary;
import org.ownsay.language.SpeaksAs;
import org.ownsay.person.Person;
import org.ownsay.person.Rehearsing;
import org.ownsay.speech.Manner;
import org.ownsay.speech.Speaking;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is asked and what may be answered: before all else. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Rehearsal implements Rehearsing {

    private final Topics topics;
    private final Vocabulary vocabulary;
    private final Speaking speaking;

    Rehearsal(Topics topics, Vocabulary vocabulary, Speaking speaking) {
        this.topics = topics;
        this.vocabulary = vocabulary;
        this.speaking = speaking;
    }

    private record Hearing(Locale language, SpeaksAs speaker, Manner manner) {}

    @Override
    public void rehearse(HomeId home, List<Person> people) {
        people.stream()
                .flatMap(person -> person.languages().stream()
                        .map(language -> new Hearing(
                                language, person.speaksAs(), person.voice().manner())))
                .distinct()
                .forEach(this::rehearse);
    }

    private void rehearse(Hearing hearing) {
        topics.list().stream()
                .flatMap(topic -> topic.questions().stream())
                .forEach(question -> rehearse(question, hearing));
    }

    private void rehearse(Question question, Hearing hearing) {
        say(vocabulary.prompt(question.id(), hearing.language()), hearing);
        for (var option : question.options()) {
            say(vocabulary.spoken(option, hearing.language()), hearing);
            for (var level : levels(question)) {
                say(vocabulary.said(question.id(), option, level, hearing.language(), hearing.speaker()), hearing);
            }
        }
    }

    private void say(String text, Hearing hearing) {
        speaking.findClip(text, hearing.language(), hearing.manner());
    }

    /** The columns it can be put in; HIGH alone reads as the sentence of what is not sorted. */
    private static List<Level> levels(Question question) {
        return question.isSort() ? List.of(Level.values()) : List.of(Level.HIGH);
    }
}
