package org.ownsay.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ownsay.access.HomeId;
import org.ownsay.board.TopicId;
import org.ownsay.choosing.Asking;
import org.ownsay.choosing.Choosing;
import org.ownsay.choosing.Company;
import org.ownsay.choosing.KioskTest;
import org.ownsay.choosing.Scenes;
import org.ownsay.choosing.Scenes.Scene;
import org.ownsay.language.SpeaksAs;
import org.ownsay.person.Person.NameIn;
import org.ownsay.symbols.SquarePhoto;
import org.ownsay.symbols.TestPhotos;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

@KioskTest
class WelcomingTest {

    private static final AccessProfile ONE_SWITCH =
            new AccessProfile(2, Theme.DARK, 32, UsablePart.LOWER, WayIn.ONE_SWITCH);

    @Autowired
    Scenes scenes;

    @Autowired
    People people;

    @Autowired
    Welcoming welcoming;

    @Autowired
    Choosing choosing;

    private Scene scene;

    @BeforeEach
    void miraAndJonasLiveHere() {
        scene = scenes.begin();
    }

    @Test
    void allThatIsKnownOfSomebodyIsKept() {
        var kept = welcoming.keep(newcomer(), null);
        assertThat(found(kept)).isEqualTo(kept);
        assertThat(kept.profile()).isEqualTo(ONE_SWITCH);
        assertThat(kept.bestTime()).isEqualTo(DayPart.MORNING);
        assertThat(kept.badTime()).isEqualTo(DayPart.EVENING);
        assertThat(people.listByHome(home())).contains(kept);
    }

    @Test
    void aChangeIsKeptAndNothingElseChanges() {
        var before = found(scene.mira());
        welcoming.keep(before.withTimes(DayPart.AFTERNOON, null), null);
        var after = found(scene.mira());
        assertThat(after.bestTime()).isEqualTo(DayPart.AFTERNOON);
        assertThat(after.version()).isEqualTo(before.version() + 1);
        assertThat(after.names()).isEqualTo(before.names());
    }

    @Test
    void nobodyUndoesAnothersChangeWithoutSeeingIt() {
        var mira = found(scene.mira());
        welcoming.keep(mira.withTimes(DayPart.MORNING, null), null);
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> welcoming.keep(mira.withTimes(DayPart.EVENING, null), null));
        assertThat(found(mira).bestTime()).isEqualTo(DayPart.MORNING);
    }

    @Test
    void aSittingKeepsHowItWasShownThen() {
        var mira = found(scene.mira());
        var asking = new Asking(scene.tablet(), mira.id(), new TopicId("lunch"), null, Company.ALONE, null);
        var before = choosing.begin(asking).orElseThrow();
        welcoming.keep(like(mira, ONE_SWITCH), null);
        assertThat(choosing.get(before.id(), home()).occasion().profile()).isEqualTo(mira.profile());
        var after = choosing.begin(asking).orElseThrow();
        assertThat(after.id()).isNotEqualTo(before.id());
        assertThat(choosing.get(after.id(), home()).occasion().profile()).isEqualTo(ONE_SWITCH);
    }

    @Test
    void whoHasLeftIsAskedNoMoreAndNotForgotten() {
        var mira = found(scene.mira());
        welcoming.sayGoodbye(mira);
        assertThat(people.listByHome(home())).extracting(Person::name).containsExactly("Jonas");
        assertThat(people.listLeft(home())).extracting(Person::name).containsExactly("Mira");
        assertThat(found(mira).hasLeft()).isTrue();
        assertThatIllegalStateException().isThrownBy(() -> welcoming.sayGoodbye(found(mira)));
    }

    @Test
    void whoComesBackIsThereAgain() {
        welcoming.welcomeBack(welcoming.sayGoodbye(found(scene.mira())));
        assertThat(people.listByHome(home())).extracting(Person::name).contains("Mira");
        assertThat(people.listLeft(home())).isEmpty();
    }

    @Test
    void aPhotoIsForItsHomeAlone() {
        var photo = SquarePhoto.of(TestPhotos.jpeg(800, 600));
        var kept = welcoming.keep(newcomer(), photo);
        var id = new PhotoId(UUID.fromString(kept.portrait().replace("/pictures/photos/", "")));
        assertThat(welcoming.findPhoto(id, home())).hasValue(photo.jpeg());
        assertThat(welcoming.findPhoto(id, scenes.begin().home().id())).isEmpty();
    }

    @Test
    void aPhotoOfWhoWasNotKeptIsNotKeptEither() {
        var mira = found(scene.mira());
        welcoming.keep(mira.withTimes(DayPart.MORNING, null), null);
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> welcoming.keep(mira, SquarePhoto.of(TestPhotos.jpeg(700, 700))));
        assertThat(found(mira).portrait()).isEqualTo(mira.portrait());
    }

    /** Somebody who hears best when a British voice speaks slowly, and in both languages. */
    private static final VoiceProfile BRITISH_AND_SLOW =
            new VoiceProfile(VoiceProfile.Preferred.BRITISH, 60, 110, 70, true);

    @Test
    void howSomebodyHearsIsKept() {
        var pearl = welcoming.keep(newcomer(), null);
        assertThat(found(pearl).voice()).isEqualTo(BRITISH_AND_SLOW);
        welcoming.keep(found(pearl).withVoice(VoiceProfile.USUAL), null);
        assertThat(found(pearl).voice()).isEqualTo(VoiceProfile.USUAL);
    }

    private Person newcomer() {
        var mira = scene.mira();
        return new Person(
                PersonId.next(),
                home(),
                "Pearl",
                "Room 1",
                SpeaksAs.FEMININE,
                "en",
                null,
                Initial.address("Pearl"),
                ONE_SWITCH,
                BRITISH_AND_SLOW,
                List.of(new NameIn("ur", "پرل")),
                mira.createdAt(),
                DayPart.MORNING,
                DayPart.EVENING,
                null,
                0);
    }

    private static Person like(Person person, AccessProfile profile) {
        return new Person(
                person.id(),
                person.home(),
                person.name(),
                person.room(),
                person.speaksAs(),
                person.firstLanguage(),
                person.secondLanguage(),
                person.portrait(),
                profile,
                person.voice(),
                person.names(),
                person.createdAt(),
                null,
                null,
                null,
                person.version());
    }

    private Person found(Person person) {
        return people.getOf(home(), person.id());
    }

    private HomeId home() {
        return scene.home().id();
    }
}
