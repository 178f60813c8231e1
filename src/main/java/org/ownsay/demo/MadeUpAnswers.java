package org.ownsay.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.ownsay.access.KnownTablet;
import org.ownsay.board.Level;
import org.ownsay.board.OptionId;
import org.ownsay.board.Response;
import org.ownsay.board.Select;
import org.ownsay.board.TopicId;
import org.ownsay.board.Topics;
import org.ownsay.choosing.Answer;
import org.ownsay.choosing.AnswerId;
import org.ownsay.choosing.Answering;
import org.ownsay.choosing.Asking;
import org.ownsay.choosing.Choosing;
import org.ownsay.choosing.Company;
import org.ownsay.choosing.Offered;
import org.ownsay.choosing.Presentation;
import org.ownsay.choosing.Sitting;
import org.ownsay.person.Person;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Answers a sitting as a made-up person would: mostly what they like, now and then something else, or not at all. */
@Component
@ConditionalOnProperty("ownsay.demo")
class MadeUpAnswers {

    private final Choosing choosing;
    private final Answering answering;
    private final Topics topics;
    private final TravellingClock clock;

    MadeUpAnswers(Choosing choosing, Answering answering, Topics topics, TravellingClock clock) {
        this.choosing = choosing;
        this.answering = answering;
        this.topics = topics;
        this.clock = clock;
    }

    void give(Person person, TopicId topic, KnownTablet tablet, Random chance) {
        var company = person.name().equals("Samir") ? Company.TOGETHER : Company.ALONE;
        choosing.begin(new Asking(tablet, person.id(), topic, null, company, null))
                .ifPresent(sitting -> give(person, sitting, tablet, chance));
    }

    private void give(Person person, Sitting sitting, KnownTablet tablet, Random chance) {
        var answers = new ArrayList<Answer>();
        var at = clock.instant().plusSeconds(5);
        for (var presentation : sitting.presentations()) {
            for (var answer : answersTo(presentation, sitting, person, at, chance)) {
                answers.add(answer);
                at = answer.saidAt().plusSeconds(4);
            }
        }
        clock.at(at, () -> answering.take(answers, tablet));
    }

    private List<Answer> answersTo(
            Presentation presentation, Sitting sitting, Person person, Instant at, Random chance) {
        var said = new ArrayList<Answer>();
        var question = topics.get(sitting.occasion().topic()).getQuestion(presentation.question());
        if (question.after() != null) {
            return said;
        }
        if (chance.nextInt(12) == 0) {
            var declined = List.of(Response.NOT_SURE, Response.NONE_OF_THESE, Response.NOT_NOW);
            said.add(answer(presentation, declined.get(chance.nextInt(3)), null, null, sitting, at, chance));
            return said;
        }
        var liked = liked(presentation, person);
        var howMany = question.isSort() ? liked.size() : question.isMany() ? 1 + chance.nextInt(2) : 1;
        for (var i = 0; i < howMany; i++) {
            var option = question.isSort() ? liked.get(i) : liked.get((chance.nextInt(3) + i * 3) % liked.size());
            var level = question.isSort() ? Level.values()[i % 3] : null;
            said.add(answer(presentation, Response.OPTION, option, level, sitting, at.plusSeconds(15L * i), chance));
        }
        if (question.select() != Select.ONE) {
            said.add(answer(presentation, Response.THAT_IS_ALL, null, null, sitting, at.plusSeconds(40), chance));
        }
        return said;
    }

    /** Always the same ones for the same person; nothing that would call staff today for three weeks ago. */
    private List<Offered> liked(Presentation presentation, Person person) {
        var taste = new ArrayList<>(presentation.offered().stream()
                .filter(offered -> topics.findTellStaff(offered.option()).isEmpty())
                .sorted(Comparator.comparing(offered -> offered.option().value()))
                .toList());
        Collections.shuffle(taste, new Random(person.name().hashCode()));
        return taste;
    }

    private Answer answer(
            Presentation presentation,
            Response response,
            @Nullable Offered chosen,
            @Nullable Level level,
            Sitting sitting,
            Instant shownAt,
            Random chance) {
        var firstPressAt = shownAt.plusMillis(2_000 + chance.nextInt(9_000));
        var profile = sitting.occasion().profile();
        OptionId option = chosen == null ? null : chosen.option();
        return new Answer(
                AnswerId.next(),
                presentation.id(),
                response,
                option,
                level,
                null,
                null,
                sitting.occasion().firstLanguage(),
                profile.optionsAtATime(),
                chosen == null ? 0 : chosen.page(),
                shownAt,
                firstPressAt,
                firstPressAt.plusMillis(3_000 + chance.nextInt(4_000)),
                chance.nextInt(6) == 0 ? 1 : 0,
                chance.nextInt(3),
                profile.wayIn());
    }
}
