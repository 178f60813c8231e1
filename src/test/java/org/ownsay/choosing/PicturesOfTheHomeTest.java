package org.ownsay.choosing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ownsay.board.Response;
import org.ownsay.board.TopicId;
import org.ownsay.choosing.Scenes.Scene;
import org.ownsay.person.Depicting;
import org.ownsay.plan.Planning;
import org.ownsay.plan.Stands;
import org.ownsay.plan.Statement;
import org.ownsay.symbols.PackFile;
import org.ownsay.symbols.PackId;
import org.ownsay.symbols.PackPictureId;
import org.ownsay.symbols.Packs;
import org.ownsay.symbols.Photographing;
import org.ownsay.symbols.SquarePhoto;
import org.ownsay.symbols.SymbolPack.State;
import org.ownsay.symbols.TestPhotos;
import org.ownsay.symbols.Zips;
import org.springframework.beans.factory.annotation.Autowired;

/** A home's own photos and packs, from the question to what stays of them. */
@KioskTest
class PicturesOfTheHomeTest {

    private static final String QUESTION = "breakfast-usual";

    @TempDir
    Path folder;

    @Autowired
    Scenes scenes;

    @Autowired
    Choosing choosing;

    @Autowired
    Answering answering;

    @Autowired
    Planning planning;

    @Autowired
    Packs packs;

    @Autowired
    Photographing photographing;

    private Scene scene;
    private UUID home;
    private UUID grace;

    @BeforeEach
    void graceWorksThere() {
        scene = scenes.begin();
        home = scene.home().id().value();
        grace = scenes.hire(scene.home(), "Grace").id().value();
    }

    @Test
    void aPhotoOfTheirOwnIsShownToThemAlone() {
        var photo = photographing.hang(
                SquarePhoto.of(TestPhotos.jpeg(600, 600)),
                "porridge",
                home,
                scene.mira().id().value(),
                grace);
        assertThat(shown(ask(scene.mira().id().value()), "porridge")).isEqualTo("/pictures/snapshots/" + photo);
        assertThat(shown(ask(scene.jonas().id().value()), "porridge")).isEqualTo("/pictures/own/porridge.svg");
    }

    @Test
    void whoReadsDrawingsBestIsShownNoPhoto() {
        var mira = scene.mira().id().value();
        photographing.hang(SquarePhoto.of(TestPhotos.jpeg(600, 600)), "porridge", home, null, grace);
        photographing.hang(SquarePhoto.of(TestPhotos.jpeg(600, 600)), "porridge", home, mira, grace);
        scenes.shows(scene.mira(), Depicting.SYMBOL);
        assertThat(shown(ask(mira), "porridge")).isEqualTo("/pictures/own/porridge.svg");
    }

    @Test
    void whoReadsWordsBestIsShownNoPicture() {
        scenes.shows(scene.mira(), Depicting.WORD);
        assertThat(ask(scene.mira().id().value()).presentations().getFirst().offered())
                .extracting(Offered::picture)
                .containsOnlyNulls();
    }

    @Test
    void whatWasShownStaysWhenItsPackIsRemovedAndIsShownNoMore() {
        var pack = bring();
        var porridge = Objects.requireNonNull(packs.mapped(home).get("porridge"))
                .picture()
                .address();
        var asked = ask(scene.mira().id().value());
        assertThat(shown(asked, "porridge")).isEqualTo(porridge);
        assertThat(shown(asked, "cereal")).isEqualTo("/pictures/own/cereal.svg");
        var unseen = named("unseen");

        packs.remove(pack, home, grace);

        assertThat(packs.findPicture(PackPictureId.find(porridge).orElseThrow(), home))
                .isPresent();
        assertThat(packs.isOf(unseen, home)).isTrue();
        assertThat(shown(ask(scene.jonas().id().value()), "porridge")).isEqualTo("/pictures/own/porridge.svg");
    }

    @Test
    void aPictureOfAPackIsAnAnswerAlsoWhenItComesLate() {
        var pack = bring();
        var asked = ask(scene.mira().id().value());
        var kiwi = named("unseen");
        packs.remove(pack, home, grace);

        var answer = Says.to(asked, QUESTION).picture(kiwi.picture()).that(Response.SOMETHING_ELSE);
        assertThat(answering.take(List.of(answer), scene.tablet()).refused()).isEmpty();
        assertThat(planning.listUsual(scene.mira().id()))
                .extracting(Stands::latest)
                .extracting(Statement::ownWords)
                .singleElement()
                .satisfies(words -> assertThat(words).contains("unseen"));
    }

    @Test
    void aPictureOfAnotherHomesPackIsNobodysHere() {
        bring();
        var foreign = named("unseen");
        var elsewhere = scenes.begin();
        var asking = new Asking(
                elsewhere.tablet(), elsewhere.mira().id(), new TopicId("my-breakfast"), null, Company.ALONE, null);
        var answer = Says.to(choosing.begin(asking).orElseThrow(), QUESTION)
                .picture(foreign.picture())
                .that(Response.SOMETHING_ELSE);
        assertThat(answering.take(List.of(answer), elsewhere.tablet()).refused())
                .extracting(Refusal::why)
                .containsExactly(Why.NEVER_OFFERED);
    }

    private PackId bring() {
        var zip = Zips.zip()
                .svg("oats.svg")
                .svg("unseen.svg")
                .with("words.csv", "name,option\noats,porridge\n")
                .in(folder);
        var pack =
                packs.bring(new PackFile("Ours", new PackFile.Zip(zip), null, "Grace", "CC BY 4.0", "en"), home, grace);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> packs.list(home).getFirst().state() == State.READY);
        return pack.id();
    }

    private PackPictureId named(String name) {
        return packs.listNamed(home, Locale.ENGLISH).stream()
                .filter(named -> named.name().equals(name))
                .flatMap(named -> PackPictureId.find(named.picture()).stream())
                .findFirst()
                .orElseThrow();
    }

    private Sitting ask(UUID person) {
        var id = scene.mira().id().value().equals(person)
                ? scene.mira().id()
                : scene.jonas().id();
        var asking = new Asking(scene.tablet(), id, new TopicId("my-breakfast"), null, Company.ALONE, null);
        return choosing.begin(asking).orElseThrow();
    }

    private static String shown(Sitting sitting, String option) {
        return sitting.presentations().getFirst().offered().stream()
                .filter(offered -> offered.option().value().equals(option))
                .map(offered -> String.valueOf(offered.picture()))
                .findFirst()
                .orElseThrow();
    }
}
