package org.ownsay.desk.pictures;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ownsay.desk.DeskTest;
import org.ownsay.desk.form.CutField;
import org.ownsay.desk.form.Form;
import org.ownsay.person.Depicting;
import org.ownsay.person.Person;
import org.ownsay.symbols.Albums;
import org.ownsay.symbols.Depiction;
import org.ownsay.symbols.Photographing;
import org.ownsay.symbols.TestPhotos;
import org.ownsay.symbols.Whence;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class PictureViewTest extends DeskTest {

    private static final String SOUP = "/desk/pictures/soup";
    private static final byte[] RED_AT_UPPER_LEFT = TestPhotos.jpeg(600, 600);

    @Autowired
    Photographing photographing;

    @Autowired
    Albums albums;

    @Autowired
    JdbcClient database;

    @AfterEach
    void takeAllDown() {
        photographing
                .list(home.id().value())
                .forEach(photo -> photographing.takeDown(
                        photo.id(), home.id().value(), home.grace().id().value()));
    }

    @Test
    void aPhotoForEverybodyIsShownToEverybody() {
        var amina = home.amina();
        open(SOUP);
        give(RED_AT_UPPER_LEFT);
        save();
        assertThat(whence("soup", amina)).containsExactly(Whence.HOME_PHOTO, Whence.BUILT_IN);
        assertThat(textOf(shown()))
                .contains(
                        "Saved. Everybody sees this photo from now on.",
                        "This home’s photo Shown now Added by Grace on")
                .contains("Comes with Ownsay");
    }

    @Test
    void aPhotoForOnePersonChangesNobodyElses() {
        var amina = home.amina();
        var jonas = home.jonas();
        open(SOUP);
        give(RED_AT_UPPER_LEFT);
        this.<Optional<Person>>choice("Who is to see it").choose(Optional.of(amina));
        save();
        assertThat(whence("soup", amina)).containsExactly(Whence.OWN_PHOTO, Whence.BUILT_IN);
        assertThat(whence("soup", jonas)).containsExactly(Whence.BUILT_IN);
        assertThat(textOf(shown())).contains("Saved. Only Amina sees this photo.", "Their own photo Shown now");
        assertThat(this.<Optional<Person>>choice("As seen by").chosen()).hasValue(amina);
    }

    @Test
    void whoReadsDrawingsBestIsNotSaidToSeeAPhoto() {
        var amina = home.amina();
        shows(amina, Depicting.SYMBOL);
        open(SOUP + "?person=" + amina.id());
        give(RED_AT_UPPER_LEFT);
        save();
        assertThat(textOf(shown()))
                .contains(
                        "Saved. Amina sees it once photos are chosen for them.",
                        "Amina sees drawings. Photos are left out.",
                        "Comes with Ownsay Shown now")
                .doesNotContain("Their own photo Shown now");
    }

    @Test
    void whoReadsWordsBestIsSaidToSeeWords() {
        var amina = home.amina();
        shows(amina, Depicting.WORD);
        open(SOUP + "?person=" + amina.id());
        assertThat(textOf(shown()))
                .contains("Amina sees words. Pictures are left out.")
                .doesNotContain("Shown now", "Shown with pictures.");
        open("/desk/pictures?person=" + amina.id());
        assertThat(textOf(shown()))
                .contains("Amina sees words. Pictures are left out.", "Word only")
                .doesNotContain("Comes with Ownsay", "Wanted photos");
    }

    private void shows(Person person, Depicting kind) {
        database.sql("update person set depicting = :kind where id = :id")
                .param("kind", kind.name())
                .param("id", person.id().value())
                .update();
    }

    @Test
    void whoHasAPhotoOfTheirOwnIsNamedWhereEverybodysIsShown() {
        var amina = home.amina();
        open(SOUP + "?person=" + amina.id());
        give(RED_AT_UPPER_LEFT);
        save();
        open(SOUP);
        assertThat(textOf(shown())).contains("People with a photo of their own here Amina");
        assertThat(find(Anchor.class).withText("Amina").single().getHref()).isEqualTo(SOUP + "?person=" + amina.id());
    }

    @Test
    void aPhotoIsForWhoeverIsLookedAt() {
        var amina = home.amina();
        open(SOUP);
        this.<Optional<Person>>choice("As seen by").choose(Optional.of(amina));
        open(SOUP + "?person=" + amina.id());
        give(RED_AT_UPPER_LEFT);
        save();
        assertThat(whence("soup", amina)).containsExactly(Whence.OWN_PHOTO, Whence.BUILT_IN);
        assertThat(whence("soup", home.jonas())).containsExactly(Whence.BUILT_IN);
    }

    @Test
    void anEarlierPhotoIsNotKeptWhereTheOneAfterItCannotBeUsed() {
        open(SOUP);
        give(RED_AT_UPPER_LEFT);
        give("no picture".getBytes(UTF_8));
        save();
        assertThat(whence("soup", home.amina())).containsExactly(Whence.BUILT_IN);
    }

    @Test
    void turningChangesWhatIsKept() throws IOException {
        open(SOUP);
        give(RED_AT_UPPER_LEFT);
        press("To the right");
        save();
        assertThat(isRed(500, 100)).isTrue();
        assertThat(isRed(100, 100)).isFalse();
    }

    @Test
    void comingCloserAndMovingChangeWhatIsKept() throws IOException {
        open(SOUP);
        give(RED_AT_UPPER_LEFT);
        var whole = preview();
        press("Closer");
        press("Closer");
        press("Closer");
        press("Closer");
        assertThat(preview()).isNotEqualTo(whole);
        for (var steps = 0; steps < 10; steps++) {
            press("Left");
            press("Up");
        }
        assertThat(textOf(shown())).contains("It goes no further.");
        save();
        assertThat(isRed(200, 200)).isTrue();
    }

    @Test
    void fromTheEdgeOneStepLeadsBack() {
        open(SOUP);
        give(TestPhotos.jpeg(800, 600));
        for (var steps = 0; steps < 10; steps++) {
            press("Right");
        }
        var atTheEdge = preview();
        press("Left");
        assertThat(preview()).isNotEqualTo(atTheEdge);
    }

    @Test
    void takenDownItIsTheOneBeforeAgain() {
        open(SOUP);
        give(RED_AT_UPPER_LEFT);
        save();
        submit(take("Take down this home’s photo"));
        assertThat(textOf(shown())).contains("Taken down.", "Comes with Ownsay Shown now");
        assertThat(photographing.list(home.id().value())).isEmpty();
        give(RED_AT_UPPER_LEFT);
        save();
        assertThat(textOf(shown())).contains("This home’s photo Shown now");
    }

    @Test
    void pressedTwiceItIsKeptOnce() {
        open(SOUP);
        give(RED_AT_UPPER_LEFT);
        var form = form();
        submit(form);
        submit(form);
        assertThat(photographing.list(home.id().value())).hasSize(1);
    }

    @Test
    void whatIsNoPhotoIsSaidAndNothingIsKept() {
        open(SOUP);
        save();
        assertThat(photo().problem()).isEqualTo("Please choose a photo first.");
        give(new byte[] {1, 2, 3});
        assertThat(photo().problem()).contains("could not read this as a photo");
        save();
        assertThat(photo().problem()).contains("could not read this as a photo");
        photo().expect(1);
        photo().show(413);
        assertThat(photo().problem()).contains("too large");
        photo().expect(1);
        photo().show(0);
        assertThat(photo().problem()).contains("did not arrive");
        photo().expect(1);
        save();
        assertThat(photo().problem()).contains("still coming");
        assertThat(photographing.list(home.id().value())).isEmpty();
    }

    @Test
    void whatWasChosenLastIsKeptWhicheverArrivesLast() throws IOException {
        open(SOUP);
        var wrong = photo().expect(1);
        var right = photo().expect(1);
        send(right, RED_AT_UPPER_LEFT);
        send(wrong, TestPhotos.black());
        photo().show(-1);
        save();
        assertThat(photo().problem()).contains("still coming");
        photo().show(200);
        save();
        assertThat(isRed(100, 100)).isTrue();
    }

    @Test
    void aWordWithoutAPictureSaysSo() {
        assertThat(textOf(open("/desk/pictures/no-faith")))
                .contains("There is no picture. The word stands alone.", "Shown as words: 1 has no picture.");
    }

    @Test
    void whatNobodyIsAskedAboutIsNotFound() {
        assertThat(textOf(open("/desk/pictures/dragons"))).contains("We did not find this page");
        assertThat(textOf(open(SOUP + "?person=" + UUID.randomUUID()))).contains("We did not find this page");
    }

    private void give(byte[] file) {
        send(photo().expect(1), file);
        photo().show(200);
    }

    private void send(int choice, byte[] file) {
        try {
            photo().take(choice, "photo", new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CutField photo() {
        return find(CutField.class).single();
    }

    private String preview() {
        return find(Image.class, photo()).single().getSrc();
    }

    private void press(String button) {
        test(find(NativeButton.class).withText(button).single()).click();
    }

    private Form form() {
        return find(Form.class).all().getLast();
    }

    private void save() {
        submit(form());
    }

    private Form take(String down) {
        return find(Form.class).all().stream()
                .filter(form -> textOf(form).startsWith(down))
                .findFirst()
                .orElseThrow();
    }

    private List<Whence> whence(String option, Person person) {
        return albums.of(home.id().value()).list(option, person.id().value()).stream()
                .map(Depiction::whence)
                .toList();
    }

    private boolean isRed(int x, int y) throws IOException {
        var kept = photographing.list(home.id().value()).getLast();
        var jpeg = photographing.findJpeg(kept.id(), home.id().value()).orElseThrow();
        var rgb = ImageIO.read(new ByteArrayInputStream(jpeg)).getRGB(x, y);
        return (rgb >> 16 & 0xff) > 200 && (rgb & 0xff) < 80;
    }
}
