package org.ownsay.person;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ownsay.access.HomeId;
import org.ownsay.storage.DurableCommit;
import org.ownsay.storage.News;
import org.ownsay.symbols.SquarePhoto;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps what a home knows of its people: who they are, how they best choose, and whether they still live there. */
@Service
public class Welcoming {

    private final People people;
    private final Photos photos;
    private final News news;
    private final TransactionTemplate transaction;
    private final DurableCommit durable;
    private final Clock clock;
    private final ObjectProvider<Rehearsals> rehearsals;

    Welcoming(
            People people,
            Photos photos,
            News news,
            TransactionTemplate transaction,
            DurableCommit durable,
            Clock clock,
            ObjectProvider<Rehearsals> rehearsals) {
        this.people = people;
        this.photos = photos;
        this.news = news;
        this.transaction = transaction;
        this.durable = durable;
        this.clock = clock;
        this.rehearsals = rehearsals;
    }

    /**
     * Somebody new, or somebody as they are now.
     *
     * @param photo a new one; without it their portrait stays as it is
     * @throws org.springframework.dao.OptimisticLockingFailureException if somebody else changed them meanwhile
     */
    public Person keep(Person person, @Nullable SquarePhoto photo) {
        return rehearse(write(() -> photo == null ? person : person.withPortrait(keep(person.home(), photo))));
    }

    /** They do not live here any more. What they said stays. */
    public Person sayGoodbye(Person person) {
        return write(() -> person.leaving(clock.instant()));
    }

    public Person welcomeBack(Person person) {
        return rehearse(write(person::returning));
    }

    /** The photo's JPEG, if it is one of that home, and somebody's portrait still. */
    public Optional<byte[]> findPhoto(PhotoId id, HomeId home) {
        return photos.findShown(id, home, address(id)).map(Photo::jpeg);
    }

    private String keep(HomeId home, SquarePhoto photo) {
        var kept = photos.save(new Photo(PhotoId.next(), home, photo.jpeg(), clock.instant()));
        return address(kept.id());
    }

    private static String address(PhotoId photo) {
        return "/pictures/photos/" + photo;
    }

    private Person rehearse(Person person) {
        rehearsals.ifAvailable(each -> each.add(person));
        return person;
    }

    private Person write(Supplier<Person> change) {
        var kept = transaction.execute(status -> {
            var person = change.get();
            news.add(person.home());
            return people.save(person);
        });
        durable.sync();
        return kept;
    }
}
