package org.ownsay.board.rest;

import static java.util.Map.entry;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Collator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ownsay.access.HomeId;
import org.ownsay.board.PictureBook;
import org.ownsay.board.rest.PicturesDocument.Entry;
import org.ownsay.board.rest.PicturesDocument.Shelf;
import org.ownsay.board.rest.PicturesDocument.Words;
import org.ownsay.language.Texts;
import org.ownsay.speech.Manner;
import org.ownsay.speech.Speaking;
import org.ownsay.speech.Voice;
import org.ownsay.symbols.Category;
import org.ownsay.symbols.Folding;
import org.ownsay.symbols.Named;
import org.ownsay.symbols.Picture;
import org.springframework.stereotype.Component;

/** Writes down all pictures and their words in one language. */
@Component
class PicturesWriter {

    /** What the search says: the key there, and the key of the text here. */
    private static final Map<String, String> TEXTS = Map.ofEntries(
            entry("byPicture", "search.by-picture"),
            entry("byLetters", "search.by-letters"),
            entry("whichKind", "search.which-kind"),
            entry("firstLetter", "search.first-letter"),
            entry("nextLetter", "search.next-letter"),
            entry("takeLetter", "search.take-letter"),
            entry("showFound", "search.show-found"),
            entry("found", "search.found"),
            entry("pageBefore", "search.page-before"),
            entry("letters", "search.letters"));

    /** As many as a few homes have in a few languages. */
    private static final int MOST_REMEMBERED = 50_000;

    /** Folding is most of the work, and the same each time. */
    private final Map<NamedIn, Entry> folded = new ConcurrentHashMap<>();

    private final PictureBook book;
    private final Texts texts;
    private final Speaking speaking;

    PicturesWriter(PictureBook book, Texts texts, Speaking speaking) {
        this.book = book;
        this.texts = texts;
        this.speaking = speaking;
    }

    PicturesDocument write(HomeId home, Locale language) {
        var all = book.list(home, language);
        var voice = voiceOf(home);
        var pictures = new LinkedHashMap<String, Entry>();
        all.forEach(named -> pictures.put(named.picture(), fold(new NamedIn(named, language))));
        return new PicturesDocument(
                texts(language, voice),
                book.categories().stream()
                        .map(category -> shelf(category, all, language, voice))
                        .toList(),
                pictures,
                keys(pictures, language, voice));
    }

    /** Pictures are looked for by everybody in a home alike: in the usual manner. */
    Voice voiceOf(HomeId home) {
        return speaking.of(home.value(), Manner.USUAL);
    }

    /** Something to read, and its clip. */
    static Words words(String text, Locale language, Voice voice) {
        var said = voice.say(text, language);
        return new Words(text, said.clip() == null ? null : said.clip().value(), said.isRecorded() ? true : null);
    }

    private Map<String, Words> texts(Locale language, Voice voice) {
        var all = new LinkedHashMap<String, Words>();
        TEXTS.forEach((key, text) -> all.put(key, words(texts.get(text, language), language, voice)));
        return all;
    }

    private Shelf shelf(Category category, List<Named> all, Locale language, Voice voice) {
        return new Shelf(
                category.id(),
                Picture.of(category.picture()).address(),
                words(texts.get("picture-category." + category.id(), language), language, voice),
                all.stream()
                        .filter(named -> named.category().equals(category.id()))
                        .map(Named::picture)
                        .toList());
    }

    private record NamedIn(Named named, Locale language) {}

    private Entry fold(NamedIn named) {
        if (folded.size() > MOST_REMEMBERED) {
            folded.clear();
        }
        return folded.computeIfAbsent(named, known -> entryOf(known.named(), known.language()));
    }

    private static Entry entryOf(Named named, Locale language) {
        var name = Folding.typed(named.name(), language);
        var others = new LinkedHashSet<String>();
        named.keywords().forEach(keyword -> others.addAll(Folding.typed(keyword, language)));
        name.forEach(others::remove);
        return new Entry(
                Picture.of(named.picture()).address(),
                named.name(),
                String.join(" ", name) + ";" + String.join(" ", others));
    }

    /** Words from other scripts stay without keys: nobody should turn pages for them. */
    private List<Words> keys(Map<String, Entry> pictures, Locale language, Voice voice) {
        var letters = lettersOf(language);
        var scripts = UScript.getCode(letters);
        return pictures.values().stream()
                .flatMap(entry -> Stream.of(entry.words().split("[ ;]")))
                .filter(word -> !word.isEmpty())
                .flatMapToInt(String::codePoints)
                .distinct()
                .filter(Folding::isTyped)
                .filter(letter -> IntStream.of(scripts).anyMatch(script -> UScript.hasScript(letter, script)))
                .mapToObj(Character::toString)
                .sorted(Collator.getInstance(letters)::compare)
                .map(letter -> words(letter, letters, voice))
                .toList();
    }

    /** Chinese is typed with the letters of pinyin, which are called by their English names. */
    private static Locale lettersOf(Locale language) {
        return language.getLanguage().equals("zh") ? Locale.ENGLISH : language;
    }
}
