package org.ownsay.choosing.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ownsay.access.Home;
import org.ownsay.access.KnownTablet;
import org.ownsay.board.Chosen;
import org.ownsay.board.Kind;
import org.ownsay.board.Meal;
import org.ownsay.board.Response;
import org.ownsay.choosing.Answer;
import org.ownsay.choosing.Choosing;
import org.ownsay.choosing.Occasion;
import org.ownsay.choosing.Sayings;
import org.ownsay.choosing.Sitting;
import org.ownsay.language.ShownLanguage;
import org.ownsay.language.Texts;
import org.ownsay.person.Heard;
import org.ownsay.person.Look;
import org.ownsay.person.Person;
import org.ownsay.speech.Speaking;
import org.ownsay.symbols.Pictures;
import org.springframework.stereotype.Component;

/** Writes a sitting down for a tablet, in the person's languages. */
@Component
class SittingWriter {

    private static final List<Response> NON_CHOICES =
            List.of(Response.NONE_OF_THESE, Response.SOMETHING_ELSE, Response.NOT_SURE, Response.NOT_NOW);

    private final SittingTexts sittingTexts;
    private final QuestionWriter questions;
    private final Choosing choosing;
    private final Sayings sayings;
    private final Texts texts;
    private final Pictures pictures;
    private final Speaking speaking;

    SittingWriter(
            SittingTexts sittingTexts,
            QuestionWriter questions,
            Choosing choosing,
            Sayings sayings,
            Texts texts,
            Pictures pictures,
            Speaking speaking) {
        this.sittingTexts = sittingTexts;
        this.questions = questions;
        this.choosing = choosing;
        this.sayings = sayings;
        this.texts = texts;
        this.pictures = pictures;
        this.speaking = speaking;
    }

    SittingDocument write(Sitting sitting, List<Answer> given, Person person, Home home, KnownTablet tablet) {
        var occasion = sitting.occasion();
        var speech = Speech.of(person, occasion.voice(), occasion.languages(), speaking);
        return new SittingDocument(
                sitting.id().value(),
                Screen.whom(person),
                Screen.home(person.id().value(), occasion.company()),
                occasion.languages().stream().map(ShownLanguage::of).toList(),
                Look.of(occasion.profile(), tablet.pxPerMm()),
                Heard.of(occasion.voice()),
                sittingTexts.write(person, speech),
                NON_CHOICES.stream()
                        .map(response -> nonChoice(response, occasion, speech))
                        .toList(),
                steps(occasion, home, speech),
                sitting.presentations().stream()
                        .map(put -> questions.write(put, occasion, given, speech))
                        .toList(),
                choosing.findChangeableUntil(sitting).orElse(null));
    }

    private SittingDocument.NonChoice nonChoice(Response response, Occasion occasion, Speech speech) {
        return new SittingDocument.NonChoice(
                response,
                NonChoiceIcons.of(response),
                speech.words(language -> sayings.label(Chosen.none(response), language)),
                speech.words(language -> sayings.declined(response, language, occasion.speaksAs())));
    }

    private List<SittingDocument.Step> steps(Occasion occasion, Home home, Speech speech) {
        var steps = new ArrayList<SittingDocument.Step>();
        steps.add(step("step-seen", "board.step.seen", Map.of(), speech));
        if (occasion.forMeal() != null) {
            steps.add(meal(occasion.forMeal(), home, speech));
        } else if (occasion.kind() == Kind.USUAL) {
            steps.add(step("step-plan", "board.step.plan", Map.of(), speech));
        } else if (occasion.kind() == Kind.SIGNIFICANT) {
            steps.add(step("step-together", "board.step.together", Map.of(), speech));
        }
        return steps;
    }

    private SittingDocument.Step meal(Meal meal, Home home, Speech speech) {
        var time = Map.<String, Object>of("time", meal.at(home.meals()));
        return step("step-" + meal.key(), "board.step." + meal.key(), time, speech);
    }

    private SittingDocument.Step step(String picture, String text, Map<String, Object> values, Speech speech) {
        return new SittingDocument.Step(
                pictures.get(picture).address(), speech.words(language -> texts.get(text, language, values)));
    }
}
