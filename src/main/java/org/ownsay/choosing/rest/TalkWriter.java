package org.ownsay.choosing.rest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownsay.access.KnownTablet;
import org.ownsay.board.OptionId;
import org.ownsay.board.QuestionId;
import org.ownsay.board.Topics;
import org.ownsay.board.Vocabulary;
import org.ownsay.choosing.Company;
import org.ownsay.choosing.rest.TalkDocument.Group;
import org.ownsay.choosing.rest.TalkDocument.Tile;
import org.ownsay.language.Texts;
import org.ownsay.person.Person;
import org.ownsay.speech.Speaking;
import org.ownsay.symbols.Album;
import org.ownsay.symbols.Albums;
import org.ownsay.symbols.Picture;
import org.ownsay.symbols.Pictures;
import org.springframework.stereotype.Component;

/** Writes down for a tablet what a person can say at once. The words are those of the questions: the same word for the same thing. */
@Component
class TalkWriter {

    private static final Map<String, String> TEXTS =
            Map.of("title", "talk.title", "lastSaid", "talk.last-said", "groups", "talk.groups");
    private static final List<String> QUICK = List.of("yes", "no", "please", "thank-you");
    private static final QuestionId FEELINGS = new QuestionId("feel-now");
    private static final QuestionId NEEDS = new QuestionId("body-now");
    private static final QuestionId PEOPLE = new QuestionId("company-usual");

    private final Topics topics;
    private final Vocabulary vocabulary;
    private final Texts texts;
    private final ScreenTexts screens;
    private final Pictures pictures;
    private final Albums albums;
    private final Speaking speaking;

    TalkWriter(
            Topics topics,
            Vocabulary vocabulary,
            Texts texts,
            ScreenTexts screens,
            Pictures pictures,
            Albums albums,
            Speaking speaking) {
        this.topics = topics;
        this.vocabulary = vocabulary;
        this.texts = texts;
        this.screens = screens;
        this.pictures = pictures;
        this.albums = albums;
        this.speaking = speaking;
    }

    TalkDocument write(Person person, Company company, KnownTablet tablet) {
        var speech = Speech.of(person, person.voice(), person.languages(), speaking);
        var album = albums.of(person.home().value())
                .only(person.profile().depicting().seen());
        return new TalkDocument(
                Screen.of(person, company, tablet, screens.write(speech, TEXTS)),
                List.of(
                        group("quick", quick(speech), speech),
                        group("feelings", sentences(FEELINGS, person, album, speech), speech),
                        group("needs", sentences(NEEDS, person, album, speech), speech),
                        group("people", names(person, album, speech), speech)));
    }

    private Group group(String id, List<Tile> tiles, Speech speech) {
        return new Group(
                id,
                pictures.get("talk-" + id).address(),
                speech.words(language -> texts.get("talk.group." + id, language)),
                tiles);
    }

    private List<Tile> quick(Speech speech) {
        return QUICK.stream()
                .map(id -> {
                    var words = speech.words(language -> texts.get("talk." + id, language));
                    return new Tile(id, null, id, words, words);
                })
                .toList();
    }

    /** The whole sentence is said: "I feel happy right now." */
    private List<Tile> sentences(QuestionId asked, Person person, Album album, Speech speech) {
        var shown = shown(asked, person, album);
        return options(asked)
                .map(option -> new Tile(
                        option.value(),
                        shown.apply(option),
                        null,
                        speech.words(language -> vocabulary.label(option, language)),
                        speech.words(language -> vocabulary.said(asked, option, null, language, person.speaksAs()))))
                .toList();
    }

    private List<Tile> names(Person person, Album album, Speech speech) {
        var shown = shown(PEOPLE, person, album);
        return options(PEOPLE)
                .map(option -> new Tile(
                        option.value(),
                        shown.apply(option),
                        null,
                        speech.words(language -> vocabulary.label(option, language)),
                        speech.words(language -> vocabulary.spoken(option, language))))
                .toList();
    }

    private Function<OptionId, @Nullable String> shown(QuestionId asked, Person person, Album album) {
        var shown = album.showAll(
                options(asked).map(OptionId::value).toList(), person.id().value());
        return option -> Optional.ofNullable(shown.get(option.value()))
                .map(Picture::address)
                .orElse(null);
    }

    private Stream<OptionId> options(QuestionId asked) {
        return Stream.ofNullable(topics.questions().get(asked)).flatMap(question -> question.options().stream());
    }
}
