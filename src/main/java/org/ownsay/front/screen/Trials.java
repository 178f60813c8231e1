package org.ownsay.front.screen;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownsay.board.OptionId;
import org.ownsay.board.QuestionId;
import org.ownsay.board.Response;
import org.ownsay.board.Topics;
import org.ownsay.board.Vocabulary;
import org.ownsay.front.screen.TrialDocument.NonChoice;
import org.ownsay.front.screen.TrialDocument.Option;
import org.ownsay.front.screen.TrialDocument.Question;
import org.ownsay.language.ShownLanguage;
import org.ownsay.language.Texts;
import org.ownsay.person.Depicting;
import org.ownsay.person.Heard;
import org.ownsay.person.Look;
import org.ownsay.speech.Speaking;
import org.ownsay.symbols.Album;
import org.ownsay.symbols.Albums;
import org.ownsay.symbols.Whence;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes up what settings are tried out with: a question that is often asked, and the usual other answers. */
@Component
public class Trials {

    private static final QuestionId ASKED = new QuestionId("drink-today");
    private static final int MOST_OPTIONS = 8;
    private static final List<Other> OTHERS = List.of(
            new Other(Response.NONE_OF_THESE, "response.none-of-these", "none"),
            new Other(Response.SOMETHING_ELSE, "response.something-else", "else"),
            new Other(Response.NOT_SURE, "response.not-sure", "not-sure"),
            new Other(Response.NOT_NOW, "response.not-now", "not-now"));

    private static final Map<String, String> OF_THE_GAME = Map.of(
            "press", "speed.title",
            "start", "speed.start",
            "stop", "speed.stop",
            "dark", "speed.dark",
            "lit", "speed.lit",
            "done", "speed.done");

    private final Topics topics;
    private final Vocabulary vocabulary;
    private final Albums albums;
    private final Texts texts;
    private final Speaking speaking;
    private final JsonMapper json;

    Trials(Topics topics, Vocabulary vocabulary, Albums albums, Texts texts, Speaking speaking, JsonMapper json) {
        this.topics = topics;
        this.vocabulary = vocabulary;
        this.albums = albums;
        this.texts = texts;
        this.speaking = speaking;
        this.json = json;
    }

    private record Other(Response response, String key, String icon) {}

    String write(Trial trial) {
        return write(trial, Map.of());
    }

    /** The same, with what the learning game says. */
    String writeGame(Trial trial) {
        return write(trial, OF_THE_GAME);
    }

    /** What staff read at the end of the game: a short name, and the text in their language. */
    String writeForStaff(Locale language) {
        var blank = Map.<String, Object>of("seconds", "{seconds}"); // the browser fills it in
        return json.writeValueAsString(Map.of(
                "times", texts.get("speed.times", language),
                "middle", texts.get("speed.middle", language, blank),
                "rate", texts.get("speed.rate", language, blank),
                "take", texts.get("speed.take", language),
                "taken", texts.get("speed.taken", language),
                "alone", texts.get("speed.alone", language, blank)));
    }

    private String write(Trial trial, Map<String, String> own) {
        var voice = trial.settings().voice();
        var mouth = new Mouth(speaking.of(trial.home().value(), voice.manner()), voice);
        var words = new TrialWords(mouth, trial, texts);
        return json.writeValueAsString(new TrialDocument(
                TrialDocument.ID,
                new TrialDocument.Whom(TrialDocument.ID, ""),
                trial.closesTo(),
                trial.spoken().stream().map(ShownLanguage::of).toList(),
                Look.of(trial.settings().access(), trial.pxPerMm()),
                Heard.of(voice),
                words.texts(own),
                OTHERS.stream()
                        .map(other -> new NonChoice(
                                other.response(),
                                other.icon(),
                                words.of(other.key()),
                                chosen(language -> texts.get(other.key(), language), words)))
                        .toList(),
                List.of(),
                List.of(question(trial, words))));
    }

    private Question question(Trial trial, TrialWords words) {
        var album = albums.of(trial.home().value());
        var options = Stream.ofNullable(topics.questions().get(ASKED))
                .flatMap(asked -> asked.options().stream())
                .limit(MOST_OPTIONS)
                .map(option -> option(option, shown(option, trial, album), words))
                .toList();
        return new Question(
                TrialDocument.ID,
                words.of(language -> vocabulary.prompt(ASKED, language)),
                false,
                List.of(),
                true,
                false,
                options,
                List.of());
    }

    private Option option(OptionId option, @Nullable String picture, TrialWords words) {
        return new Option(
                option.value(),
                picture,
                words.of(
                        language -> vocabulary.label(option, language),
                        language -> vocabulary.spoken(option, language)),
                chosen(language -> vocabulary.label(option, language), words));
    }

    private List<Words> chosen(Function<Locale, String> thing, TrialWords words) {
        return words.of(language -> texts.get("try.chosen", language, Map.of("thing", thing.apply(language))));
    }

    /** As it would be shown to them: a photo only to whom photos say most, and nothing beside words alone. */
    private static @Nullable String shown(OptionId option, Trial trial, Album album) {
        var depicting = trial.settings().access().depicting();
        return Optional.of(depicting).filter(kind -> kind != Depicting.WORD).stream()
                .flatMap(kind -> album.list(option.value(), null).stream())
                .filter(found -> depicting == Depicting.PHOTO || found.whence() != Whence.HOME_PHOTO)
                .findFirst()
                .map(found -> found.picture().address())
                .orElse(null);
    }
}
