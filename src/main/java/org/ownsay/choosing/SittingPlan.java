package org.ownsay.choosing;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.ownsay.board.OptionId;
import org.ownsay.board.Question;
import org.ownsay.board.Vocabulary;
import org.ownsay.symbols.Picture;
import org.ownsay.symbols.Pictures;
import org.springframework.stereotype.Component;

/** Draws up sittings: which questions, and in which order everything stands. The same seed and past give the same order. */
@Component
class SittingPlan {

    private final Showings showings;
    private final Vocabulary vocabulary;
    private final Pictures pictures;

    SittingPlan(Showings showings, Vocabulary vocabulary, Pictures pictures) {
        this.showings = showings;
        this.vocabulary = vocabulary;
        this.pictures = pictures;
    }

    Sitting draw(List<Question> questions, Occasion occasion, long seed, Instant now) {
        var chance = new Random(seed);
        var presentations = IntStream.range(0, questions.size())
                .mapToObj(ordinal -> presentation(questions.get(ordinal), ordinal, occasion, chance, now))
                .toList();
        return new Sitting(SittingId.next(), occasion, seed, now, presentations);
    }

    private Presentation presentation(Question question, int ordinal, Occasion occasion, Random chance, Instant now) {
        var perPage = occasion.profile().optionsAtATime();
        var past = showings.of(question, occasion.person());
        var order = new FairOrder(question.options(), perPage, past, chance).draw();
        var language = Locale.forLanguageTag(occasion.firstLanguage());
        return new Presentation(
                PresentationId.next(),
                occasion.person(),
                question.id(),
                vocabulary.prompt(question.id(), language),
                chance.nextBoolean(),
                ordinal % 2 == 1,
                now,
                offered(order, perPage, language));
    }

    private List<Offered> offered(List<OptionId> order, int perPage, Locale language) {
        // a lone picture among words draws the choice (practice 3.8, rule 6): all of a question, or none
        var hasPictures =
                order.stream().allMatch(option -> pictures.find(option.value()).isPresent());
        return IntStream.range(0, order.size())
                .mapToObj(index -> offered(order.get(index), Place.at(index, perPage), hasPictures, language))
                .toList();
    }

    private Offered offered(OptionId option, Place place, boolean hasPictures, Locale language) {
        var picture = hasPictures
                ? pictures.find(option.value()).map(Picture::address).orElse(null)
                : null;
        return new Offered(option, place.page(), place.slot(), vocabulary.label(option, language), picture);
    }
}
