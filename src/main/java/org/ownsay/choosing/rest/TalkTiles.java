package org.ownsay.choosing.rest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownsay.board.OptionId;
import org.ownsay.board.QuestionId;
import org.ownsay.board.Topics;
import org.ownsay.board.Vocabulary;
import org.ownsay.choosing.rest.SittingDocument.Words;
import org.ownsay.choosing.rest.TalkDocument.Tile;
import org.ownsay.choosing.rest.TalkPages.Holding;
import org.ownsay.choosing.rest.TalkPages.Page;
import org.ownsay.language.Texts;
import org.ownsay.person.Depicting;
import org.ownsay.person.Person;
import org.ownsay.person.Phrase;
import org.ownsay.symbols.Album;
import org.ownsay.symbols.Depiction;
import org.ownsay.symbols.Picture;

/** Makes the tiles of Talk for one person. The words are those of the questions: the same word for the same thing. */
record TalkTiles(Person person, Album album, Speech speech, Topics topics, Vocabulary vocabulary, Texts texts) {

    /** Their signs are line drawings, as everywhere. */
    private static final Map<String, String> SIGNS = Map.of(
            "yes", "yes",
            "no", "no",
            "stop", "say-stop",
            "more", "say-more",
            "all-done", "say-all-done",
            "maybe", "say-maybe",
            "please", "please",
            "thank-you", "thank-you");

    Stream<Tile> of(Holding holding) {
        return Stream.of(
                        Stream.ofNullable(holding.page()).map(this::opening),
                        Stream.ofNullable(holding.phrases())
                                .flatMap(List::stream)
                                .map(this::phrase),
                        Stream.ofNullable(holding.words())
                                .flatMap(List::stream)
                                .map(OptionId::new)
                                .map(this::word),
                        options(holding.wordsOf()).map(this::word),
                        options(holding.sentences()).map(option -> sentence(holding.sentences(), option)))
                .flatMap(tiles -> tiles);
    }

    /** A tile that opens a page is named as the page, and a place: those keep their pictures for everybody. */
    Tile opening(Page page) {
        return opening(page.id());
    }

    Tile opening(String page) {
        return new Tile(
                "page-" + page,
                shown(album, "talk-" + page),
                null,
                speech.words(language -> texts.get("talk.group." + page, language)),
                List.of(),
                page);
    }

    Tile phrase(String id) {
        var sign = SIGNS.get(id);
        var words = speech.words(language -> texts.get(
                "talk.say." + id,
                language,
                Map.of(
                        "name",
                        person.nameIn(language),
                        "self",
                        person.speaksAs().self())));
        return new Tile(id, sign == null ? shown("say-" + id) : null, sign, words, words, null);
    }

    /** What staff wrote for them; in none of their languages, it is not there. */
    Optional<Tile> prepared(Phrase phrase) {
        if (speech.languages().stream()
                .allMatch(language -> phrase.find(language).isEmpty())) {
            return Optional.empty();
        }
        var picture = Optional.ofNullable(shown(phrase.concept()))
                .or(() -> Optional.ofNullable(phrase.picture())
                        .filter(id -> person.profile().depicting() != Depicting.WORD)
                        .map(id -> Picture.of(id).address()))
                .orElse(null);
        var words = speech.languages().stream()
                .map(language ->
                        phrase.find(language).map(text -> own(text, language)).orElseGet(() -> Words.silent("")))
                .toList();
        return Optional.of(new Tile(phrase.id().toString(), picture, null, words, words, null));
    }

    /** Whatever it says in another language, it was written in this one. */
    private Words own(String text, Locale language) {
        Function<Locale, String> only = in -> in.equals(language) ? text : "";
        return speech.words(only, only, language);
    }

    private Tile word(OptionId option) {
        return new Tile(
                option.value(),
                shown(option.value()),
                null,
                label(option),
                speech.words(language -> vocabulary.spoken(option, language)),
                null);
    }

    /** The whole sentence is said: "I feel happy right now." */
    private Tile sentence(@Nullable String question, OptionId option) {
        var asked = new QuestionId(String.valueOf(question));
        return new Tile(
                option.value(),
                shown(option.value()),
                null,
                label(option),
                speech.words(language -> vocabulary.said(asked, option, null, language, person.speaksAs())),
                null);
    }

    /** Heard as in the questions: no sound is made that is not there already. */
    private List<Words> label(OptionId option) {
        return speech.words(
                language -> vocabulary.label(option, language), language -> vocabulary.spoken(option, language));
    }

    private @Nullable String shown(String concept) {
        return shown(album.only(person.profile().depicting().seen()), concept);
    }

    private @Nullable String shown(Album album, String concept) {
        return album.find(concept, person.id().value())
                .map(Depiction::picture)
                .map(picture -> picture.address())
                .orElse(null);
    }

    private Stream<OptionId> options(@Nullable String question) {
        return Stream.ofNullable(question)
                .map(id -> topics.questions().get(new QuestionId(id)))
                .flatMap(asked -> asked.options().stream());
    }
}
