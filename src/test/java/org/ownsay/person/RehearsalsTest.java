package org.ownsay.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ownsay.access.Homekeeping;
import org.ownsay.choosing.KioskTest;
import org.ownsay.choosing.Scenes;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

@KioskTest
class RehearsalsTest {

    @Autowired
    Scenes scenes;

    @Autowired
    Homekeeping homes;

    @Autowired
    People people;

    @Autowired
    ObjectProvider<Rehearsing> ours;

    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private Rehearsals rehearsals;

    @BeforeEach
    void oneFailsAndTwoTell() {
        scenes.begin();
        var all = new StaticListableBeanFactory();
        all.addBean("broken", (Rehearsing) (where, whom) -> {
            throw new IllegalStateException("No voice");
        });
        all.addBean("one", (Rehearsing) (where, whom) -> told.add("one " + where + " " + ids(whom)));
        all.addBean("two", (Rehearsing) (where, whom) -> told.add("two " + where + " " + ids(whom)));
        rehearsals = new Rehearsals(homes, people, all.getBeanProvider(Rehearsing.class));
    }

    @AfterEach
    void end() {
        rehearsals.destroy();
    }

    @Test
    void everybodyOfTheHomeIsRehearsedForByEachInTurn() throws InterruptedException {
        var home = homes.findDefault().orElseThrow().id();

        rehearsals.begin();

        var expected = home + " " + ids(people.listByHome(home));
        assertThat(heard()).isEqualTo("one " + expected);
        assertThat(heard()).isEqualTo("two " + expected);
    }

    @Test
    void whoMovesInComesBeforeWhatStillWaitsAndWhatFailsStopsNobody() throws InterruptedException {
        var home = homes.findDefault().orElseThrow().id();
        var newcomer = people.listByHome(home).getFirst();

        rehearsals.add(newcomer);
        rehearsals.begin();

        var newcomers = home + " " + ids(List.of(newcomer));
        assertThat(heard()).isEqualTo("one " + newcomers);
        assertThat(heard()).isEqualTo("two " + newcomers);
        assertThat(heard()).isEqualTo("one " + home + " " + ids(people.listByHome(home)));
    }

    @Test
    void questionsComeBeforeTalkAndPictures() {
        assertThat(ours.orderedStream().map(each -> each.getClass().getSimpleName()))
                .startsWith("Rehearsal")
                .contains("TalkRehearsal", "PicturesRehearsal");
    }

    private @Nullable String heard() throws InterruptedException {
        return told.poll(10, TimeUnit.SECONDS);
    }

    private static List<PersonId> ids(List<Person> people) {
        return people.stream().map(Person::id).toList();
    }
}
