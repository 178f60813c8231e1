package org.ownsay.choosing.rest;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ownsay.access.Home;
import org.ownsay.access.KnownTablet;
import org.ownsay.board.Kind;
import org.ownsay.board.Response;
import org.ownsay.board.Topic;
import org.ownsay.board.Topics;
import org.ownsay.board.Vocabulary;
import org.ownsay.choosing.Answer;
import org.ownsay.choosing.Occasion;
import org.ownsay.choosing.Offered;
import org.ownsay.choosing.Presentation;
import org.ownsay.choosing.Sayings;
import org.ownsay.choosing.Sitting;
import org.ownsay.choosing.rest.SittingDocument.Words;
import org.ownsay.language.Languages;
import org.ownsay.language.Texts;
import org.ownsay.person.Person;
import org.ownsay.speech.Speaking;
import org.ownsay.symbols.Pictures;
import org.springframework.stereotype.Component;

/** Writes a sitting down for a tablet, in the person's languages. */
@Component
class SittingWriter {

    /** What the board and its strip say: the key there, and the key of the text here. */
    private static final Map<String, String> TEXTS = Map.ofEntries(
            entry("yes", "board.yes"),
            entry("change", "board.change"),
            entry("anotherQuestion", "board.another-question"),
            entry("another", "board.another"),
            entry("thatIsAll", "board.that-is-all"),
            entry("keptHere", "board.kept-here"),
            entry("saved", "board.saved"),
            entry("refused", "board.refused"),
            entry("notKept", "board.not-kept"),
            entry("changeIt", "board.change-it"),
            entry("whichToChange", "board.which-to-change"),
            entry("takeBackQuestion", "board.take-back-question"),
            entry("takeBack", "board.take-back"),
            entry("keepIt", "board.keep-it"),
            entry("myPage", "board.my-page"),
            entry("more", "board.more"),
            entry("answers", "board.answers"),
            entry("searchTitle", "search.title"),
            entry("askSomeone", "search.ask-someone"),
            entry("otherAnswers", "board.other-answers"),
            entry("title", "board.title"),
            entry("touchToHear", "screen.touch-to-hear"),
            entry("oneMoment", "screen.one-moment"),
            entry("noVoice", "screen.no-voice"),
            entry("goBack", "screen.go-back"),
            entry("language", "screen.language"),
            entry("help", "strip.help"),
            entry("wrong", "strip.wrong"),
            entry("hearAgain", "strip.hear-again"),
            entry("always", "strip.always"),
            entry("sent", "strip.sent"),
            entry("notSent", "strip.not-sent"));

    private static final List<Response> NON_CHOICES =
            List.of(Response.NONE_OF_THESE, Response.SOMETHING_ELSE, Response.NOT_SURE, Response.NOT_NOW);

    private final Topics topics;
    private final Vocabulary vocabulary;
    private final Sayings sayings;
    private final Texts texts;
    private final Pictures pictures;
    private final Speaking speaking;

    SittingWriter(
            Topics topics, Vocabulary vocabulary, Sayings sayings, Texts texts, Pictures pictures, Speaking speaking) {
        this.topics = topics;
        this.vocabulary = vocabulary;
        this.sayings = sayings;
        this.texts = texts;
        this.pictures = pictures;
        this.speaking = speaking;
    }

    SittingDocument write(Sitting sitting, List<Answer> given, Person person, Home home, KnownTablet tablet) {
        var occasion = sitting.occasion();
        var speech = new Speech(speaking, occasion.languages());
        var topic = topics.get(occasion.topic());
        return new SittingDocument(
                sitting.id().value(),
                new SittingDocument.Whom(person.id().value(), person.name()),
                "/home/" + person.id() + "/" + occasion.company().key(),
                occasion.languages().stream().map(SittingWriter::language).toList(),
                look(occasion, tablet),
                texts(person, occasion),
                NON_CHOICES.stream()
                        .map(response -> nonChoice(response, occasion, speech))
                        .toList(),
                steps(occasion, home, speech),
                sitting.presentations().stream()
                        .map(put -> question(put, topic, occasion, given, speech))
                        .toList());
    }

    private static SittingDocument.Language language(Locale language) {
        return new SittingDocument.Language(
                language.toLanguageTag(), Languages.direction(language), Languages.ownName(language));
    }

    private static SittingDocument.Look look(Occasion occasion, KnownTablet tablet) {
        var profile = occasion.profile();
        return new SittingDocument.Look(
                profile.theme().style(), profile.textPt(), tablet.pxPerMm(), profile.optionsAtATime());
    }

    private Map<String, Map<String, Words>> texts(Person person, Occasion occasion) {
        var all = new LinkedHashMap<String, Map<String, Words>>();
        for (var language : occasion.languages()) {
            all.put(language.toLanguageTag(), texts(person, language));
        }
        return all;
    }

    private Map<String, Words> texts(Person person, Locale language) {
        var speech = new Speech(speaking, List.of(language));
        var said = new LinkedHashMap<String, Words>();
        TEXTS.forEach((key, text) ->
                said.put(key, speech.words(any -> texts.get(text, language)).getFirst()));
        var thanks = texts.get("board.thanks", language, Map.of("name", person.nameIn(language)));
        said.put("thanks", speech.words(thanks, thanks, language));
        // the tablet counts pages by itself, on small screens more of them
        said.put(
                "page",
                new Words(texts.get("board.page", language, Map.of("page", "{page}", "pages", "{pages}")), null));
        return said;
    }

    private SittingDocument.NonChoice nonChoice(Response response, Occasion occasion, Speech speech) {
        var icon =
                switch (response) {
                    case NONE_OF_THESE -> "none";
                    case SOMETHING_ELSE -> "else";
                    case NOT_SURE -> "not-sure";
                    case NOT_NOW -> "not-now";
                    case OPTION, THAT_IS_ALL, TAKEN_BACK ->
                        throw new IllegalArgumentException("No non-choice: " + response);
                };
        return new SittingDocument.NonChoice(
                response,
                icon,
                speech.words(language -> sayings.label(response, null, language)),
                speech.words(language -> sayings.declined(response, language, occasion.speaksAs())));
    }

    private List<SittingDocument.Step> steps(Occasion occasion, Home home, Speech speech) {
        var steps = new ArrayList<SittingDocument.Step>();
        steps.add(step("step-seen", "board.step.seen", Map.of(), speech));
        if (occasion.forMeal() != null) {
            steps.add(step(
                    "step-lunch",
                    "board.step.lunch",
                    Map.of("time", home.meals().lunchAt()),
                    speech));
        } else if (occasion.kind() == Kind.USUAL) {
            steps.add(step("step-plan", "board.step.plan", Map.of(), speech));
        }
        return steps;
    }

    private SittingDocument.Step step(String picture, String text, Map<String, Object> values, Speech speech) {
        return new SittingDocument.Step(
                pictures.get(picture).address(), speech.words(language -> texts.get(text, language, values)));
    }

    private SittingDocument.Question question(
            Presentation put, Topic topic, Occasion occasion, List<Answer> given, Speech speech) {
        return new SittingDocument.Question(
                put.id().value(),
                speech.words(language -> vocabulary.prompt(put.question(), language)),
                topic.getQuestion(put.question()).isMany(),
                put.yesFirst(),
                put.nonChoicesFirst(),
                put.offered().stream()
                        .map(offered -> option(offered, put, occasion, speech))
                        .toList(),
                given.stream()
                        .filter(answer -> answer.presentation().equals(put.id()))
                        .map(SittingWriter::given)
                        .toList());
    }

    private SittingDocument.Option option(Offered offered, Presentation put, Occasion occasion, Speech speech) {
        var option = offered.option();
        return new SittingDocument.Option(
                option.value(),
                offered.picture(),
                topics.findTellStaff(option).orElse(null),
                speech.words(
                        language -> vocabulary.label(option, language),
                        language -> vocabulary.spoken(option, language)),
                speech.words(language -> vocabulary.said(put.question(), option, language, occasion.speaksAs())));
    }

    private static SittingDocument.Given given(Answer answer) {
        return new SittingDocument.Given(
                answer.id().value(),
                answer.response(),
                answer.option() == null ? null : answer.option().value(),
                answer.takesBack() == null ? null : answer.takesBack().value());
    }
}
