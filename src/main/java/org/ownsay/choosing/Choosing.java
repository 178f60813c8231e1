package org.ownsay.choosing;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.ownsay.access.HomeId;
import org.ownsay.access.Homekeeping;
import org.ownsay.board.Topic;
import org.ownsay.board.Topics;
import org.ownsay.person.People;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans what a person is asked, and stores it before the first question is put. */
@Service
@Transactional
public class Choosing {

    private static final Duration STILL_THE_SAME_SITTING = Duration.ofHours(2);

    private final Sittings sittings;
    private final Answers answers;
    private final SittingPlan plan;
    private final Topics topics;
    private final People people;
    private final Homekeeping homes;
    private final Clock clock;

    Choosing(
            Sittings sittings,
            Answers answers,
            SittingPlan plan,
            Topics topics,
            People people,
            Homekeeping homes,
            Clock clock) {
        this.sittings = sittings;
        this.answers = answers;
        this.plan = plan;
        this.topics = topics;
        this.people = people;
        this.homes = homes;
        this.clock = clock;
    }

    /**
     * A sitting for that person: the one they left unfinished a little while ago, in the same order, or a new one.
     *
     * @throws NoSuchElementException if the person is not of the tablet's home, or there is no such topic
     */
    public Sitting begin(Asking asking) {
        var home = homes.get(asking.tablet().home());
        var person = people.getOf(home.id(), asking.person());
        var topic = topics.get(asking.topic());
        var occasion = Occasion.of(asking, topic, person, home, home.dayOf(clock.instant()));
        return findUnfinished(occasion, topic).orElseGet(() -> draw(topic, occasion));
    }

    /** @throws NoSuchElementException if there is no such sitting in that home */
    @Transactional(readOnly = true)
    public Sitting get(SittingId id, HomeId home) {
        return sittings.findById(id)
                .filter(sitting -> sitting.occasion().home().equals(home))
                .orElseThrow(() -> new NoSuchElementException("No sitting " + id));
    }

    /** Everything that was answered in that sitting, the oldest first. */
    @Transactional(readOnly = true)
    public List<Answer> listAnswers(SittingId id) {
        return answers.listBySitting(id);
    }

    private Sitting draw(Topic topic, Occasion occasion) {
        var seed = RandomGenerator.getDefault().nextLong();
        return sittings.save(plan.draw(topic, occasion, seed, clock.instant()));
    }

    private Optional<Sitting> findUnfinished(Occasion occasion, Topic topic) {
        var since = clock.instant().minus(STILL_THE_SAME_SITTING);
        return sittings.findLatest(occasion.person(), occasion.topic(), occasion.tablet(), since)
                .filter(sitting -> sitting.occasion().equals(occasion))
                .filter(sitting -> !new Progress(topic, answers.listBySitting(sitting.id())).isOver(sitting));
    }
}
