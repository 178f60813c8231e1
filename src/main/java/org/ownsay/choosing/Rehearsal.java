package org.ownsay.choosing;

import java.util.List;
import java.util.Locale;
import org.ownsay.access.Homekeeping;
import org.ownsay.board.Level;
import org.ownsay.board.Question;
import org.ownsay.board.Topics;
import org.ownsay.board.Vocabulary;
import org.ownsay.language.SpeaksAs;
import org.ownsay.person.People;
import org.ownsay.speech.Speaking;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has everything said once that people may hear, as soon as the program runs, so that nobody waits for a voice. */
@Component
class Rehearsal {

    private final Homekeeping homes;
    private final People people;
    private final Topics topics;
    private final Vocabulary vocabulary;
    private final Speaking speaking;

    Rehearsal(Homekeeping homes, People people, Topics topics, Vocabulary vocabulary, Speaking speaking) {
        this.homes = homes;
        this.people = people;
        this.topics = topics;
        this.vocabulary = vocabulary;
        this.speaking = speaking;
    }

    private record Manner(Locale language, SpeaksAs speaker) {}

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofPlatform()
                .daemon()
                .name("rehearsal")
                .priority(Thread.MIN_PRIORITY)
                .start(this::rehearse);
    }

    private void rehearse() {
        homes.findDefault().ifPresent(home -> people.listByHome(home.id()).stream()
                .flatMap(person -> person.languages().stream().map(language -> new Manner(language, person.speaksAs())))
                .distinct()
                .forEach(this::rehearse));
    }

    private void rehearse(Manner manner) {
        topics.list().stream()
                .flatMap(topic -> topic.questions().stream())
                .forEach(question -> rehearse(question, manner));
    }

    private void rehearse(Question question, Manner manner) {
        speaking.findClip(vocabulary.prompt(question.id(), manner.language()), manner.language());
        for (var option : question.options()) {
            speaking.findClip(vocabulary.spoken(option, manner.language()), manner.language());
            for (var level : levels(question)) {
                speaking.findClip(
                        vocabulary.said(question.id(), option, level, manner.language(), manner.speaker()),
                        manner.language());
            }
        }
    }

    /** The columns it can be put in; HIGH alone reads as the sentence of what is not sorted. */
    private static List<Level> levels(Question question) {
        return question.isSort() ? List.of(Level.values()) : List.of(Level.HIGH);
    }
}
