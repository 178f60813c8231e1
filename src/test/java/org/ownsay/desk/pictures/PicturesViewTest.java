package org.ownsay.desk.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ownsay.desk.DeskTest;
import org.ownsay.desk.shell.DeskAddress;
import org.ownsay.person.Person;
import org.ownsay.symbols.Photographing;
import org.ownsay.symbols.SquarePhoto;
import org.ownsay.symbols.TestPhotos;
import org.springframework.beans.factory.annotation.Autowired;

class PicturesViewTest extends DeskTest {

    @Autowired
    Photographing photographing;

    @AfterEach
    void takeAllDown() {
        photographing
                .list(home.id().value())
                .forEach(photo -> photographing.takeDown(
                        photo.id(), home.id().value(), home.grace().id().value()));
    }

    @Test
    void eachOptionHasAPictureAndTheReasonForIt() {
        hang("soup", null);
        open(DeskAddress.PICTURES + "?area=meals");
        assertThat(textOf(tile("soup"))).isEqualTo("Soup This home’s photo");
        assertThat(find(Image.class, tile("soup")).single().getSrc()).startsWith("/pictures/snapshots/");
        assertThat(textOf(tile("sandwich"))).endsWith("Comes with Ownsay");
        assertThat(textOf(tile("halal"))).endsWith("Word only");
    }

    @Test
    void throughThePersonsEyesTheirOwnPhotoWins() {
        var amina = home.amina();
        hang("soup", amina);
        open(DeskAddress.PICTURES + "?area=meals&person=" + amina.id());
        assertThat(textOf(tile("soup"))).isEqualTo("Soup Their own photo");
        assertThat(tile("soup").getHref()).isEqualTo("/desk/pictures/soup?person=" + amina.id());
        open(DeskAddress.PICTURES + "?area=meals");
        assertThat(textOf(tile("soup"))).isEqualTo("Soup Comes with Ownsay");
    }

    @Test
    void onePartOfLifeIsShownAtATime() {
        open(DeskAddress.PICTURES);
        assertThat(find(OptionTile.class).all()).hasSizeBetween(1, 200);
        open(DeskAddress.PICTURES + "?area=day");
        assertThat(find(Anchor.class).all())
                .filteredOn(link -> "page".equals(link.getElement().getAttribute("aria-current")))
                .extracting(Anchor::getHref)
                .contains("/desk/pictures?area=day");
        assertThat(textOf(shown())).contains("Shown as words: 5 have no picture.");
    }

    @Test
    void whatHasNoPictureIsWanted() {
        open(DeskAddress.PICTURES);
        assertThat(find(NativeDetails.class).all())
                .extracting(NativeDetails::getSummaryText)
                .anySatisfy(summary -> assertThat(summary).endsWith("1 of 12 without a picture"));
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("/desk/pictures/no-faith");
    }

    @Test
    void whatIsWantedNoMoreIsNotListed() {
        hang("no-faith", null);
        open(DeskAddress.PICTURES);
        assertThat(find(NativeDetails.class).all())
                .extracting(NativeDetails::getSummaryText)
                .noneSatisfy(summary -> assertThat(summary).endsWith("1 of 12 without a picture"));
    }

    @Test
    void aPartOfLifeThatIsNoneIsNotFound() {
        assertThat(textOf(open(DeskAddress.PICTURES + "?area=nowhere"))).contains("We did not find this page");
        assertThat(textOf(open(DeskAddress.PICTURES + "?person=nobody"))).contains("We did not find this page");
        assertThat(textOf(open(DeskAddress.PICTURES + "?person=" + UUID.randomUUID())))
                .contains("We did not find this page");
    }

    @Test
    void itIsSaidWhoseThePicturesAre() {
        open(DeskAddress.PICTURES);
        assertThat(find(Anchor.class)
                        .withText("Whose pictures these are")
                        .single()
                        .getHref())
                .isEqualTo(DeskAddress.PICTURE_CREDITS);
        assertThat(textOf(open(DeskAddress.PICTURE_CREDITS)))
                .contains(
                        "Drawn for Ownsay", "OpenMoji", "Licence: CC BY-SA 4.0", "Unicode CLDR", "Photos of this home");
    }

    private Anchor tile(String option) {
        return find(OptionTile.class).all().stream()
                .map(tile -> find(Anchor.class, tile).single())
                .filter(tile -> tile.getHref().startsWith("/desk/pictures/" + option))
                .findFirst()
                .orElseThrow();
    }

    private void hang(String option, @Nullable Person whose) {
        photographing.hang(
                SquarePhoto.of(TestPhotos.jpeg(600, 600)),
                option,
                home.id().value(),
                whose == null ? null : whose.id().value(),
                home.grace().id().value());
    }
}
