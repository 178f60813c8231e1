package org.ownsay.choosing;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.ownsay.board.OptionId;
import org.ownsay.board.Question;
import org.ownsay.board.Vocabulary;
import org.ownsay.symbols.Album;
import org.ownsay.symbols.Albums;
import org.ownsay.symbols.Picture;
import org.springframework.stereotype.Component;

/** Draws up sittings: which questions, and in which order everything stands. The same seed and past give the same order. */
@Component
class SittingPlan {

    private final Showings showings;
    private final Vocabulary vocabulary;
    private final Albums albums;

    SittingPlan(Showings showings, Vocabulary vocabulary, Albums albums) {
        this.showings = showings;
        this.vocabulary = vocabulary;
        this.albums = albums;
    }

    Sitting draw(List<Question> questions, Occasion occasion, long seed, Instant now) {
        var chance = new Random(seed);
        var album = albums.of(occasion.home().value())
                .only(occasion.profile().depicting().seen());
        var presentations = IntStream.range(0, questions.size())
                .mapToObj(ordinal -> presentation(questions.get(ordinal), ordinal, occasion, album, chance, now))
                .toList();
        return new Sitting(SittingId.next(), occasion, seed, now, presentations);
    }

    private Presentation presentation(
            Question question, int ordinal, Occasion occasion, Album album, Random chance, Instant now) {
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
                offered(order, occasion, album));
    }

    private List<Offered> offered(List<OptionId> order, Occasion occasion, Album album) {
        var perPage = occasion.profile().optionsAtATime();
        var language = Locale.forLanguageTag(occasion.firstLanguage());
        var shown = album.showAll(
                order.stream().map(OptionId::value).toList(), occasion.person().value());
        return IntStream.range(0, order.size())
                .mapToObj(index -> {
                    var option = order.get(index);
                    var place = Place.at(index, perPage);
                    return new Offered(
                            option,
                            place.page(),
                            place.slot(),
                            vocabulary.label(option, language),
                            Optional.ofNullable(shown.get(option.value()))
                                    .map(Picture::address)
                                    .orElse(null));
                })
                .toList();
    }
}
