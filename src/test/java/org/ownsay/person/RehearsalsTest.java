package org.ownsay.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
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

    @Test
    void everybodyOfTheHomeIsRehearsedForByEachInTurn() {
        scenes.begin();
        var home = homes.findDefault().orElseThrow().id();
        var heard = new ArrayList<String>();
        var all = new StaticListableBeanFactory();
        all.addBean("one", (Rehearsing) (where, whom) -> heard.add("one " + where + " " + ids(whom)));
        all.addBean("two", (Rehearsing) (where, whom) -> heard.add("two " + where + " " + ids(whom)));

        new Rehearsals(homes, people, all.getBeanProvider(Rehearsing.class)).rehearse();

        var expected = home + " " + ids(people.listByHome(home));
        assertThat(heard).containsExactly("one " + expected, "two " + expected);
    }

    @Test
    void questionsComeBeforeTalkAndPictures() {
        assertThat(ours.orderedStream().map(each -> each.getClass().getSimpleName()))
                .startsWith("Rehearsal")
                .contains("TalkRehearsal", "PicturesRehearsal");
    }

    private static List<PersonId> ids(List<Person> people) {
        return people.stream().map(Person::id).toList();
    }
}
