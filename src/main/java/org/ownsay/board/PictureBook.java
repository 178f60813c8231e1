package org.ownsay.board;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.ownsay.access.HomeId;
import org.ownsay.symbols.Category;
import org.ownsay.symbols.Named;
import org.ownsay.symbols.PackPictureId;
import org.ownsay.symbols.Packs;
import org.ownsay.symbols.Picture;
import org.ownsay.symbols.PictureSearch;
import org.ownsay.symbols.PictureWords;
import org.ownsay.symbols.Pictures;
import org.springframework.stereotype.Service;

/**
 * Every picture with its name: what we drew for an option is called as its tile calls it, what a home brought as its pack
 * calls it, all others as CLDR calls them.
 */
@Service
public class PictureBook {

    private static final Locale HAS_EVERY_NAME = Locale.ENGLISH;

    private final Topics topics;
    private final Vocabulary vocabulary;
    private final Pictures pictures;
    private final PictureWords words;
    private final Packs packs;
    private final Map<Locale, Edition> editions = new ConcurrentHashMap<>();

    PictureBook(Topics topics, Vocabulary vocabulary, Pictures pictures, PictureWords words, Packs packs) {
        this.topics = topics;
        this.vocabulary = vocabulary;
        this.pictures = pictures;
        this.words = words;
        this.packs = packs;
    }

    /** The book in one language. */
    private record Edition(Map<String, Named> byPicture, List<Named> all, PictureSearch search) {
        static Edition of(Map<String, Named> byPicture) {
            var all = List.copyOf(byPicture.values());
            return new Edition(byPicture, all, new PictureSearch(all));
        }
    }

    /** The parts of life that pictures are put in, always in the same order. */
    public List<Category> categories() {
        return words.categories();
    }

    /** Options of ours first, then the others in the order of Unicode; none if pictures have no names in the language. */
    public List<Named> list(Locale language) {
        return findEdition(language).map(Edition::all).orElse(List.of());
    }

    /** What comes with the program, and behind it what the home brought, if that has names in the language. */
    public List<Named> list(HomeId home, Locale language) {
        return Stream.concat(list(language).stream(), packs.listNamed(home.value(), language).stream())
                .toList();
    }

    /**
     * @param id such as {@code openmoji/1F415}, {@code own/soup}, or {@code packs/} and an id for one that this home
     *     brought, even if its pack was removed
     */
    public Optional<Picture> find(String id, HomeId home) {
        var isThere = PackPictureId.find(id)
                .map(ofPack -> packs.isOf(ofPack, home.value()))
                .orElseGet(() -> nameIn(id, HAS_EVERY_NAME).isPresent());
        return isThere ? Optional.of(Picture.of(id)) : Optional.empty();
    }

    /**
     * What a picture is called, in English if it has no name in the language.
     *
     * @throws NoSuchElementException if there is no such picture
     */
    public String name(String id, Locale language) {
        return findName(id, language).orElseThrow(() -> new NoSuchElementException("No picture " + id));
    }

    /** What a picture is called, in English if it has no name in the language; nothing if there is no such picture any more. */
    public Optional<String> findName(String id, Locale language) {
        return PackPictureId.find(id)
                .map(ofPack -> packs.findName(ofPack, language))
                .orElseGet(() -> nameIn(id, language).or(() -> nameIn(id, HAS_EVERY_NAME)));
    }

    /** @see PictureSearch */
    public List<Named> search(String typed, Locale language, int limit) {
        return findEdition(language)
                .map(edition -> edition.search().search(typed, limit))
                .orElse(List.of());
    }

    private Optional<String> nameIn(String id, Locale language) {
        return findEdition(language).map(edition -> edition.byPicture().get(id)).map(Named::name);
    }

    private Optional<Edition> findEdition(Locale language) {
        return words.findLanguage(language).map(near -> editions.computeIfAbsent(near, this::compile));
    }

    private Edition compile(Locale language) {
        var byPicture = new LinkedHashMap<String, Named>();
        for (var category : categories()) {
            for (var topic : topics.list()) {
                if (category.topics().contains(topic.id().value())) {
                    topic.questions().stream()
                            .flatMap(question -> question.options().stream())
                            .forEach(option -> add(option, category, language, byPicture));
                }
            }
        }
        words.list(language).forEach(named -> byPicture.merge(named.picture(), named, PictureBook::joined));
        return Edition.of(byPicture);
    }

    private void add(OptionId option, Category category, Locale language, Map<String, Named> byPicture) {
        pictures.find(option.value()).ifPresent(picture -> {
            // a picture of ours shows the option and nothing else; one of OpenMoji's has a name of its own: a car, no
            // drive
            if (picture.isOwn()) {
                var label = vocabulary.label(option, language);
                var named = new Named(picture.id(), label, List.of(), category.id());
                byPicture.merge(named.picture(), named, PictureBook::joined);
            }
        });
    }

    /** The first name stays; the other is one more word under which it is found. */
    private static Named joined(Named first, Named other) {
        var keywords = new LinkedHashSet<>(first.keywords());
        keywords.add(other.name());
        keywords.addAll(other.keywords());
        keywords.remove(first.name());
        return new Named(first.picture(), first.name(), new ArrayList<>(keywords), first.category());
    }
}
