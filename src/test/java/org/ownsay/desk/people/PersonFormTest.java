package org.ownsay.desk.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.ownsay.desk.DeskTest;
import org.ownsay.desk.form.Form;
import org.ownsay.desk.form.PhotoField;
import org.ownsay.desk.form.Picks;
import org.ownsay.desk.form.Tick;
import org.ownsay.desk.shell.DeskAddress;
import org.ownsay.person.AccessProfile;
import org.ownsay.person.DayPart;
import org.ownsay.person.Initial;
import org.ownsay.person.People;
import org.ownsay.person.Person;
import org.ownsay.person.TestPeople;
import org.ownsay.person.Theme;
import org.ownsay.person.UsablePart;
import org.ownsay.person.VoiceProfile;
import org.ownsay.person.VoiceProfile.Preferred;
import org.ownsay.person.WayIn;
import org.ownsay.person.Welcoming;
import org.springframework.beans.factory.annotation.Autowired;

class PersonFormTest extends DeskTest {

    private static final Locale URDU = Locale.forLanguageTag("ur");

    @Autowired
    People people;

    @Autowired
    Welcoming welcoming;

    @Test
    void aNameIsAskedForInTheLettersOfTheirLanguagesAlone() {
        open(DeskAddress.NEW_PERSON);
        assertThat(textOf(shown())).doesNotContain("Their name in");
        this.<Optional<Locale>>choice("Second language").choose(Optional.of(URDU));
        assertThat(textOf(shown())).contains("Their name in Urdu").doesNotContain("Their name in Chinese");
        var speaker = welcoming.keep(TestPeople.speaking(home.jonas(), "en", "zh"), null);
        open(DeskAddress.edit(speaker.id()));
        assertThat(textOf(shown())).contains("Their name in Chinese").doesNotContain("Their name in Urdu");
    }

    @Test
    void somebodyMovesInAsTheyAre() {
        open(DeskAddress.NEW_PERSON);
        text("What they like").type("Pearl");
        text("Room").type("Room 1");
        this.<Optional<Locale>>choice("Second language").choose(Optional.of(URDU));
        text("Their name in Urdu").type("پرل");
        this.<Integer>choice("Options").choose(2);
        this.<Integer>choice("Size of the words").choose(32);
        this.<UsablePart>choice("Part of the screen").choose(UsablePart.LEFT);
        this.<WayIn>choice("How they choose").choose(WayIn.ONE_SWITCH);
        this.<Optional<DayPart>>choice("Best time").choose(Optional.of(DayPart.MORNING));
        this.<Preferred>choice("Voice").choose(Preferred.BRITISH);
        this.<Integer>choice("How fast").choose(60);
        this.<Integer>choice("How loud").choose(70);
        find(Tick.class).single().tick();
        themes().choose(Theme.DARK);
        save();
        var pearl = named("Pearl");
        assertThat(pearl.profile()).isEqualTo(new AccessProfile(2, Theme.DARK, 32, UsablePart.LEFT, WayIn.ONE_SWITCH));
        assertThat(pearl.voice()).isEqualTo(new VoiceProfile(Preferred.BRITISH, 60, 100, 70, true));
        assertThat(pearl.languages()).containsExactly(Locale.ENGLISH, URDU);
        assertThat(pearl.nameIn(URDU)).isEqualTo("پرل");
        assertThat(pearl.bestTime()).isEqualTo(DayPart.MORNING);
        assertThat(pearl.portrait()).isEqualTo("/pictures/initials/50");
        assertThat(textOf(shown())).contains("Pearl’s plan", "One switch", "Left half", "Best in the morning.");
    }

    @Test
    void whatIsMissingIsSaidAndNothingTypedIsLost() {
        open(DeskAddress.NEW_PERSON);
        text("Room").type("Room 3");
        this.<Optional<Locale>>choice("Second language").choose(Optional.of(Locale.ENGLISH));
        this.<Optional<DayPart>>choice("Best time").choose(Optional.of(DayPart.MORNING));
        this.<Optional<DayPart>>choice("Bad time").choose(Optional.of(DayPart.MORNING));
        save();
        assertThat(text("What they like").problem()).isEqualTo("Please fill this in.");
        assertThat(choice("Second language").problem()).contains("first language already");
        assertThat(choice("Bad time").problem()).contains("best time");
        assertThat(text("Room").text()).isEqualTo("Room 3");
    }

    @Test
    void aNameIsNotLongerThanThereIsRoomFor() {
        open(DeskAddress.NEW_PERSON);
        text("What they like").type("a".repeat(101));
        save();
        assertThat(text("What they like").problem()).contains("at most 100");
    }

    @Test
    void aChangeShowsWhatWasThereAndKeepsIt() {
        var amina = home.amina();
        open(DeskAddress.edit(amina.id()));
        assertThat(text("What they like").text()).isEqualTo("Amina");
        this.<WayIn>choice("How they choose").choose(WayIn.DWELL);
        save();
        var changed = people.getOf(home.id(), amina.id());
        assertThat(changed.profile().wayIn()).isEqualTo(WayIn.DWELL);
        assertThat(changed.languages()).isEqualTo(amina.languages());
        assertThat(changed.portrait()).isEqualTo(amina.portrait());
        assertThat(changed.createdAt()).isEqualTo(amina.createdAt());
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotOverwritten() {
        var jonas = home.jonas();
        open(DeskAddress.edit(jonas.id()));
        text("Room").type("Room 9");
        welcoming.keep(people.getOf(home.id(), jonas.id()).withTimes(DayPart.EVENING, null), null);
        save();
        assertThat(textOf(shown())).contains("Somebody else changed this");
        assertThat(text("Room").text()).isEqualTo("Room 9");
        assertThat(people.getOf(home.id(), jonas.id()).room()).isEqualTo("Room 4");
    }

    @Test
    void aPhotoIsShownAtOnceAndKeptWithTheRest() throws IOException {
        var jonas = home.jonas();
        open(DeskAddress.edit(jonas.id()));
        var photo = find(PhotoField.class).single();
        photo.take(photo.expect(1), "photo.png", new ByteArrayInputStream(png()));
        photo.show(200);
        assertThat(find(Image.class, photo).single().getSrc()).startsWith("data:image/jpeg");
        save();
        assertThat(people.getOf(home.id(), jonas.id()).portrait()).startsWith("/pictures/photos/");
    }

    @Test
    void aPhotoThatIsStillOnItsWayIsWaitedFor() throws IOException {
        var jonas = home.jonas();
        open(DeskAddress.edit(jonas.id()));
        var photo = find(PhotoField.class).single();
        var choice = photo.expect(1);
        save();
        assertThat(photo.problem()).contains("The photo is still coming.");
        assertThat(people.getOf(home.id(), jonas.id()).version()).isEqualTo(jonas.version());
        photo.take(choice, "photo.png", new ByteArrayInputStream(png()));
        photo.show(200);
        save();
        assertThat(people.getOf(home.id(), jonas.id()).portrait()).startsWith("/pictures/photos/");
    }

    @Test
    void aPhotoThatNeverArrivedDoesNotHoldUpTheRest() {
        var jonas = home.jonas();
        open(DeskAddress.edit(jonas.id()));
        var photo = find(PhotoField.class).single();
        photo.expect(1);
        photo.show(0);
        text("Room").type("Room 9");
        save();
        assertThat(people.getOf(home.id(), jonas.id()).room()).isEqualTo("Room 9");
    }

    @Test
    void aPhotoIsTakenAwayTogetherWithTheRest() {
        var jonas = home.jonas();
        open(DeskAddress.edit(jonas.id()));
        test(find(NativeButton.class).withText("Take the photo away").single()).click();
        assertThat(people.getOf(home.id(), jonas.id()).portrait()).isEqualTo(jonas.portrait());
        save();
        assertThat(people.getOf(home.id(), jonas.id()).portrait()).isEqualTo(Initial.address("Jonas"));
        open(DeskAddress.edit(jonas.id()));
        assertThat(find(NativeButton.class).withText("Take the photo away").exists())
                .isFalse();
    }

    @Test
    void aPhotoThatArrivesAfterItWasTakenAwayIsNotKept() throws IOException {
        var jonas = home.jonas();
        open(DeskAddress.edit(jonas.id()));
        var photo = find(PhotoField.class).single();
        var choice = photo.expect(1);
        test(find(NativeButton.class).withText("Take the photo away").single()).click();
        photo.take(choice, "photo.png", new ByteArrayInputStream(png()));
        photo.show(200);
        assertThat(find(Image.class, photo).single().getSrc()).isEqualTo(Initial.address("Jonas"));
        save();
        assertThat(people.getOf(home.id(), jonas.id()).portrait()).isEqualTo(Initial.address("Jonas"));
    }

    @Test
    void whoMovesInIsOnePersonHoweverOftenItIsPressed() {
        open(DeskAddress.NEW_PERSON);
        text("What they like").type("Wilhelmina");
        text("Room").type("Room 1");
        var form = find(Form.class).all().getFirst();
        submit(form);
        submit(form);
        assertThat(people.listByHome(home.id()))
                .filteredOn(person -> person.name().equals("Wilhelmina"))
                .hasSize(1);
    }

    @Test
    void whatIsNoPhotoIsSaidSoAndTheRestIsKept() throws IOException {
        var jonas = home.jonas();
        open(DeskAddress.edit(jonas.id()));
        var photo = find(PhotoField.class).single();
        photo.take(photo.expect(1), "photo.png", new ByteArrayInputStream(new byte[] {1, 2, 3}));
        photo.show(200);
        assertThat(photo.problem()).contains("could not read this as a photo");
        photo.expect(1);
        photo.show(413);
        assertThat(photo.problem()).contains("too large");
        photo.expect(1);
        photo.show(0);
        assertThat(photo.problem()).contains("did not arrive");
    }

    @Test
    void whoMovesOutIsListedApartAfterAYes() {
        var jonas = home.jonas();
        open(DeskAddress.edit(jonas.id()));
        test(find(NativeButton.class).withText("No longer here").single()).click();
        assertThat(people.getOf(home.id(), jonas.id()).hasLeft()).isFalse();
        submit(find(Form.class).all().getLast());
        assertThat(people.getOf(home.id(), jonas.id()).hasLeft()).isTrue();
        assertThat(textOf(shown())).contains("No longer here");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains(DeskAddress.plan(jonas.id()));
        assertThat(textOf(open(DeskAddress.plan(jonas.id()))))
                .contains("No longer here.")
                .doesNotContain("is asked today", "Show their screen", "Their own screen");
    }

    private Person named(String name) {
        return people.listByHome(home.id()).stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void save() {
        submit(find(Form.class).all().getFirst());
    }

    @SuppressWarnings("unchecked")
    private Picks<Theme> themes() {
        return find(Picks.class).single();
    }

    private static byte[] png() throws IOException {
        var file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(700, 700, BufferedImage.TYPE_INT_RGB), "png", file);
        return file.toByteArray();
    }
}
