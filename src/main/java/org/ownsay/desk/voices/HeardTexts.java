package org.ownsay.desk.voices;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ownsay.board.Level;
import org.ownsay.board.Question;
import org.ownsay.board.Scale;
import org.ownsay.board.Topics;
import org.ownsay.board.Vocabulary;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.language.Languages;
import org.ownsay.language.SpeaksAs;
import org.ownsay.language.Texts;
import org.ownsay.person.People;
import org.ownsay.person.Person;
import org.ownsay.person.Phrasing;
import org.ownsay.symbols.Folding;
import org.springframework.stereotype.Component;

/** Knows everything that people of a home may hear, exactly as it is shown: names, words, sentences, phrases of Talk, and what the screens say. */
@Component
class HeardTexts {

    /** With what the keys of those texts begin that stand on a person's screens. */
    private static final List<String> ON_THEIR_SCREENS = List.of(
            "area.",
            "board.",
            "company.",
            "home.",
            "picture-category.",
            "plan.",
            "response.",
            "rest.",
            "screen.",
            "search.",
            "strip.",
            "talk.",
            "who.");

    private final People people;
    private final Topics topics;
    private final Vocabulary vocabulary;
    private final Texts texts;
    private final Phrasing phrasing;

    HeardTexts(People people, Topics topics, Vocabulary vocabulary, Texts texts, Phrasing phrasing) {
        this.people = people;
        this.topics = topics;
        this.vocabulary = vocabulary;
        this.texts = texts;
        this.phrasing = phrasing;
    }

    /** Of the program, of the home, and of everybody who lives there. */
    List<Locale> languages(AtDesk desk) {
        return Stream.of(
                        desk.home().languages().stream(),
                        texts.languages().stream(),
                        people.listByHome(desk.home().id()).stream().flatMap(person -> person.languages().stream()))
                .flatMap(languages -> languages)
                .distinct()
                .toList();
    }

    /** Names first. What was left in English is not among those of another language. */
    Set<String> list(Locale language, AtDesk desk) {
        var all = new LinkedHashSet<String>();
        var living = people.listByHome(desk.home().id());
        living.forEach(person -> all.add(person.nameIn(language)));
        var said = living.stream()
                .filter(person -> person.languages().contains(language))
                .map(Person::speaksAs)
                .distinct()
                .toList();
        topics.areas().forEach(area -> add(both(language, in -> vocabulary.area(area.id(), in)), language, all));
        topics.list().forEach(topic -> add(both(language, in -> vocabulary.topic(topic.id(), in)), language, all));
        for (var scale : Scale.values()) {
            for (var level : Level.values()) {
                add(both(language, in -> vocabulary.level(scale, level, in)), language, all);
            }
        }
        topics.list().stream()
                .flatMap(topic -> topic.questions().stream())
                .forEach(question -> add(question, language, said.isEmpty() ? List.of(SpeaksAs.NEITHER) : said, all));
        texts.keys().stream()
                .filter(key -> ON_THEIR_SCREENS.stream().anyMatch(key::startsWith))
                .map(key -> new Both(texts.get(key, language), texts.get(key, Locale.ENGLISH)))
                .filter(both -> !both.text().contains("{"))
                .forEach(both -> add(both, language, all));
        living.forEach(person -> all.add(texts.get("board.thanks", language, Map.of("name", person.nameIn(language)))));
        living.stream()
                .flatMap(person -> phrasing.list(person.id()).stream())
                .flatMap(phrase -> phrase.find(language).stream())
                .forEach(all::add);
        return all;
    }

    /** Those in which all that was typed stands, small or large. */
    List<String> find(String typed, Locale language, int most, AtDesk desk) {
        var wanted = Folding.fold(typed);
        return list(language, desk).stream()
                .filter(text -> Folding.fold(text).contains(wanted))
                .limit(most)
                .toList();
    }

    private record Both(String text, String english) {}

    private void add(Question question, Locale language, List<SpeaksAs> said, Set<String> all) {
        add(both(language, in -> vocabulary.prompt(question.id(), in)), language, all);
        for (var option : question.options()) {
            add(both(language, in -> vocabulary.label(option, in)), language, all);
            add(both(language, in -> vocabulary.spoken(option, in)), language, all);
            for (var level : question.isSort() ? List.of(Level.values()) : List.of(Level.HIGH)) {
                for (var speaker : said) {
                    add(
                            both(language, in -> vocabulary.said(question.id(), option, level, in, speaker)),
                            language,
                            all);
                }
            }
        }
    }

    private static Both both(Locale language, Function<Locale, String> text) {
        return new Both(text.apply(language), text.apply(Locale.ENGLISH));
    }

    private static void add(Both both, Locale language, Set<String> all) {
        if (!Languages.isLeftIn(Locale.ENGLISH, both.text(), both.english(), language)) {
            all.add(both.text());
        }
    }
}
