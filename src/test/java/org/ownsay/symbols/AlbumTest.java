package org.ownsay.symbols;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ownsay.choosing.KioskTest;
import org.ownsay.choosing.Scenes;
import org.ownsay.choosing.Scenes.Scene;
import org.springframework.beans.factory.annotation.Autowired;

/** Which picture wins. */
@KioskTest
class AlbumTest {

    private static final SquarePhoto PHOTO = SquarePhoto.of(TestPhotos.jpeg(600, 600));

    @Autowired
    Scenes scenes;

    @Autowired
    Albums albums;

    @Autowired
    Photographing photographing;

    private Scene scene;
    private UUID home;
    private UUID grace;

    @BeforeEach
    void aHomeWithoutPhotos() {
        scene = scenes.begin();
        home = scene.home().id().value();
        grace = scenes.hire(scene.home(), "Grace").id().value();
    }

    @Test
    void withoutPhotosItIsThePictureThatComesWithTheProgram() {
        assertThat(shown("soup", mira()))
                .extracting(Depiction::whence, depiction -> depiction.picture().id())
                .containsExactly(Whence.BUILT_IN, "own/soup");
    }

    @Test
    void theHomesPhotoWinsForEverybodyAndTheirOwnForOne() {
        hang("soup", null);
        hang("soup", mira());
        assertThat(whence("soup", mira())).containsExactly(Whence.OWN_PHOTO, Whence.HOME_PHOTO, Whence.BUILT_IN);
        assertThat(whence("soup", jonas())).containsExactly(Whence.HOME_PHOTO, Whence.BUILT_IN);
        assertThat(whence("soup", null)).containsExactly(Whence.HOME_PHOTO, Whence.BUILT_IN);
    }

    @Test
    void whatIsNotForThemIsPassedOver() {
        hang("soup", null);
        hang("soup", mira());
        hang("title-surname", null);
        var drawn = albums.of(home).only(EnumSet.of(Whence.PACK, Whence.BUILT_IN));
        assertThat(drawn.list("soup", mira())).extracting(Depiction::whence).containsExactly(Whence.BUILT_IN);
        assertThat(drawn.showAll(List.of("soup", "title-surname"), mira())).isEmpty();
        assertThat(albums.of(home).only(EnumSet.noneOf(Whence.class)).find("soup", mira()))
                .isEmpty();
    }

    @Test
    void theLatestPhotoIsShownAndTheOneBeforeOnceItIsTakenDown() {
        var first = hang("soup", null);
        var second = hang("soup", null);
        assertThat(shown("soup", mira()).picture().address()).endsWith(second.toString());
        photographing.takeDown(second, home, grace);
        photographing.takeDown(second, home, grace);
        assertThat(shown("soup", mira()).picture().address()).endsWith(first.toString());
    }

    @Test
    void anotherHomeSeesNothingOfItAndCannotTakeItDown() {
        var photo = hang("soup", null);
        var elsewhere = scenes.begin();
        assertThat(albums.of(elsewhere.home().id().value()).list("soup", null))
                .extracting(Depiction::whence)
                .containsExactly(Whence.BUILT_IN);
        photographing.takeDown(
                photo,
                elsewhere.home().id().value(),
                scenes.hire(elsewhere.home(), "Ben").id().value());
        assertThat(whence("soup", null)).contains(Whence.HOME_PHOTO);
        assertThat(photographing.findJpeg(photo, elsewhere.home().id().value())).isEmpty();
        assertThat(photographing.findJpeg(photo, home)).hasValue(PHOTO.jpeg());
    }

    @Test
    void whatNothingShowsIsAWord() {
        assertThat(albums.of(home).find("title-surname", mira())).isEmpty();
        hang("title-surname", mira());
        assertThat(whence("title-surname", mira())).containsExactly(Whence.OWN_PHOTO);
        assertThat(whence("title-surname", jonas())).isEmpty();
    }

    @Test
    void onlyWhatIsShownIsListed() {
        var kept = hang("soup", null);
        photographing.takeDown(hang("soup", mira()), home, grace);
        assertThat(photographing.list(home)).singleElement().satisfies(hanging -> {
            assertThat(hanging.id()).isEqualTo(kept);
            assertThat(hanging.concept()).isEqualTo("soup");
            assertThat(hanging.takenBy()).isEqualTo(grace);
        });
    }

    private SnapshotId hang(String concept, @Nullable UUID person) {
        return photographing.hang(PHOTO, concept, home, person, grace);
    }

    private Depiction shown(String concept, @Nullable UUID person) {
        return albums.of(home).find(concept, person).orElseThrow();
    }

    private List<Whence> whence(String concept, @Nullable UUID person) {
        return albums.of(home).list(concept, person).stream()
                .map(Depiction::whence)
                .toList();
    }

    private UUID mira() {
        return scene.mira().id().value();
    }

    private UUID jonas() {
        return scene.jonas().id().value();
    }
}
