package org.ownsay.symbols;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Locale.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.ownsay.choosing.KioskTest;
import org.ownsay.choosing.Scenes;
import org.ownsay.choosing.StandingClock;
import org.ownsay.storage.UnreliableDisk;
import org.ownsay.symbols.Skipped.Why;
import org.ownsay.symbols.SymbolPack.Failure;
import org.ownsay.symbols.SymbolPack.State;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

@KioskTest
class PacksTest {

    @TempDir
    Path folder;

    @Autowired
    Scenes scenes;

    @Autowired
    Packs packs;

    @Autowired
    PackWorker worker;

    @Autowired
    PackTidying tidying;

    @Autowired
    StandingClock clock;

    @Autowired
    ImportFolder imports;

    @Autowired
    UnreliableDisk disk;

    @Autowired
    SeenPictures seen;

    @Autowired
    JdbcClient database;

    @Value("${ownsay.data}")
    Path data;

    private UUID home = UUID.randomUUID();
    private UUID grace = UUID.randomUUID();

    @BeforeEach
    void graceWorksThere() {
        var scene = scenes.begin();
        home = scene.home().id().value();
        grace = scenes.hire(scene.home(), "Grace").id().value();
    }

    @AfterEach
    void theDiskIsFine() {
        disk.failFromNowOn(false);
    }

    @Test
    void picturesComeInWithTheirNamesAndBadOnesAreNamed() {
        var pack = ready(bring(Zips.zip()
                .svg("our/soup.svg")
                .with("our/tea.png", Zips.picture("png", 2, 700, 700))
                .with("our/bad.svg", "<svg")
                .with("our/words.csv", "name,words,language,licence\nsoup,broth,,CC0\nsoup,zupa,pl,\nsoup,x,pl,\n")));
        assertThat(pack.name()).isEqualTo("Our own");
        assertThat(pack.credit()).isEqualTo("Grace");
        assertThat(pack.licence()).isEqualTo("CC BY 4.0");
        assertThat(pack.broughtBy()).isEqualTo(grace);
        assertThat(pack.entries()).isEqualTo(3);
        assertThat(pack.done()).isEqualTo(3);
        assertThat(pack.pictures()).isEqualTo(2);
        assertThat(pack.skipped())
                .containsExactly(
                        new Skipped("our/words.csv:4 soup", Why.SAME_NAME_TWICE),
                        new Skipped("our/bad.svg", Why.BROKEN));
        assertThat(aside(pack)).doesNotExist();
        assertThat(packs.listNamed(home, Locale.UK))
                .extracting(Named::name, Named::keywords)
                .containsExactly(tuple("soup", List.of("broth")), tuple("tea", List.of()));

        var soup = named("soup");
        assertThat(packs.findName(soup, Locale.of("pl"))).hasValue("zupa");
        assertThat(packs.findName(soup, Locale.of("ur"))).hasValue("soup");
        var picture = packs.findPicture(soup, home).orElseThrow();
        assertThat(picture.mediaType()).isEqualTo("image/svg+xml");
        assertThat(new String(picture.bytes(), UTF_8)).isEqualTo(Zips.SUN);
        assertThat(picture.credit()).isEqualTo("Grace, CC0");
        assertThat(packs.findPicture(named("tea"), home).orElseThrow().credit()).isEqualTo("Grace, CC BY 4.0");
    }

    @Test
    void anotherHomeHasNoneOfThem() {
        ready(bring(Zips.zip().svg("soup.svg")));
        var elsewhere = scenes.begin().home().id().value();
        assertThat(packs.list(elsewhere)).isEmpty();
        assertThat(packs.listNamed(elsewhere, ENGLISH)).isEmpty();
        assertThat(packs.mapped(elsewhere)).isEmpty();
        assertThat(packs.findPicture(named("soup"), elsewhere)).isEmpty();
        packs.remove(packs.list(home).getFirst().id(), elsewhere, grace);
        assertThat(packs.list(home)).hasSize(1);
    }

    @Test
    void anotherHomeTakesNothingAwayOfAPackThatStopped() {
        var pack = interrupted(150);
        packs.remove(pack.id(), scenes.begin().home().id().value(), grace);
        packs.tryAgain(pack.id(), home);
        assertThat(ready(pack).pictures()).isEqualTo(150);
    }

    @Test
    void singleFilesAreAPackAsWellAndLinksAreNotFollowed() throws IOException {
        var sun = Files.writeString(folder.resolve("upload1"), Zips.SUN);
        var words = Files.writeString(folder.resolve("upload2"), "name,words,option\nsun,star,sunny-day\n");
        var link = Files.createSymbolicLink(folder.resolve("upload3"), sun);
        var files = new PackFile.Folder(Map.of("sun.svg", sun, "rain.svg", link, "../out.svg", sun));
        var pack = ready(packs.bring(file(files, words), home, grace));
        assertThat(pack.pictures()).isEqualTo(1);
        assertThat(pack.skipped())
                .containsExactlyInAnyOrder(new Skipped("../out.svg", Why.LEADS_OUT), new Skipped("rain.svg", Why.LINK));
        assertThat(packs.mapped(home))
                .containsEntry(
                        "sunny-day",
                        new Depiction(Picture.of(named("sun"), "Grace, CC BY 4.0"), Whence.PACK, "Our own"));
        assertThat(packs.listShown(pack)).containsExactly("sunny-day");
    }

    @Test
    void thePackThatCameLastDecidesWhatShowsAnOption() {
        ready(bring(Zips.zip().svg("a.svg").with("w.csv", "name,option\na,soup\n")));
        ready(bring(Zips.zip().svg("b.svg").with("w.csv", "name,option\nb,soup\n")));
        assertThat(packs.mapped(home).get("soup"))
                .extracting(Depiction::picture)
                .isEqualTo(Picture.of(named("b"), "Grace, CC BY 4.0"));
    }

    @Test
    void aPackThatFailedGoesOnWhereItStopped() {
        disk.failFromNowOn(true);
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> bring(Zips.zip().svg("soup.svg")));
        disk.failFromNowOn(false);
        assertThat(packs.list(home)).as("nothing of it is kept").isEmpty();
        var pack = interrupted(250);
        assertThat(pack.state()).isEqualTo(State.FAILED);
        assertThat(pack.failure()).isEqualTo(Failure.DATABASE);
        assertThat(packs.listNamed(home, ENGLISH))
                .as("nothing half-done is offered")
                .isEmpty();
        var before = count(pack);
        assertThat(before).isEqualTo(100);

        packs.tryAgain(pack.id(), home);
        var whole = ready(pack);
        assertThat(whole.pictures()).isEqualTo(250);
        assertThat(packs.listNamed(home, ENGLISH)).hasSize(250).doesNotHaveDuplicates();
    }

    @Test
    void aRestartGoesOnWithWhatItInterrupted() {
        var pack = interrupted(150);
        database.sql("update symbol_pack set state = 'BRINGING', failure = null where id = :id")
                .param("id", pack.id().value())
                .update();
        assertThat(onlyPack().failure()).as("nobody is at it").isEqualTo(Failure.BROKEN_OFF);
        worker.goOn();
        assertThat(ready(pack).pictures()).isEqualTo(150);
    }

    @Test
    void whatWasPutAsideAndIsGoneFailsForAReason() throws IOException {
        var pack = interrupted(150);
        Files.delete(aside(pack));
        packs.tryAgain(pack.id(), home);
        await().until(() -> onlyPack().failure() == Failure.FILE);
    }

    @Test
    void aPackThatIsRemovedIsNeitherOfferedNorFound() {
        var pack = ready(bring(Zips.zip().svg("soup.svg").svg("tea.svg").with("w.csv", "name,option\ntea,tea\n")));
        var soup = named("soup");
        var tea = named("tea");
        seen.those(home, Set.of(tea));
        packs.remove(pack.id(), home, grace);
        packs.remove(pack.id(), home, grace);
        assertThat(packs.list(home)).isEmpty();
        assertThat(packs.listNamed(home, ENGLISH)).isEmpty();
        assertThat(packs.mapped(home)).isEmpty();
        assertThat(packs.findPicture(soup, home))
                .as("somebody may just be shown it")
                .isPresent();
        tidying.tidy(clock.instant().plus(Duration.ofHours(23)));
        assertThat(packs.findPicture(soup, home)).isPresent();
        tidying.tidy(clock.instant().plus(Duration.ofHours(25)));
        assertThat(packs.findPicture(soup, home)).as("nobody saw it").isEmpty();
        assertThat(packs.findPicture(tea, home)).as("somebody chose it").isPresent();
        assertThat(packs.findName(soup, ENGLISH)).hasValue("soup");
    }

    @Test
    void whatACrashLeftIsClearedAndWhatWaitsStays() throws IOException {
        var pack = interrupted(150);
        var left = Files.writeString(aside(pack).resolveSibling(PackId.next() + ".zip"), "half");
        imports.clearAllBut(Set.of(pack.id()));
        assertThat(left).doesNotExist();
        assertThat(aside(pack)).exists();
    }

    @Test
    void aPackMayBeRemovedBeforeItIsThrough() {
        var pack = interrupted(150);
        packs.remove(pack.id(), home, grace);
        packs.tryAgain(pack.id(), home);
        worker.goOn();
        assertThat(packs.list(home)).isEmpty();
        assertThat(aside(pack)).doesNotExist();
        tidying.tidy(clock.instant().plus(Duration.ofHours(25)));
        assertThat(drawings(pack)).isZero();
    }

    @Test
    void whatCannotBeBegunLeavesNothing() throws IOException {
        var before = listAside();
        var zip = Zips.zip().suns(3).bytes();
        assertUnusable(Arrays.copyOf(zip, zip.length - 50), UnusablePack.Why.NO_ARCHIVE);
        assertUnusable("words".getBytes(UTF_8), UnusablePack.Why.NO_ARCHIVE);
        assertUnusable(Zips.zip().with("README", "x").bytes(), UnusablePack.Why.NO_PICTURES);
        assertUnusable(Zips.zip().svg("a.svg").with("w.csv", "a,b\n").bytes(), UnusablePack.Why.WORD_LIST);
        assertUnusable(new byte[(int) PackFile.MOST_BYTES + 1], UnusablePack.Why.TOO_LARGE);
        assertUnusable("PK\1\2".repeat(20_001).getBytes(UTF_8), UnusablePack.Why.TOO_MANY);
        assertThat(packs.list(home)).isEmpty();
        assertThat(listAside()).isEqualTo(before);
    }

    private Set<Path> listAside() throws IOException {
        try (var aside = Files.list(data.resolve("imports"))) {
            return aside.collect(Collectors.toSet());
        }
    }

    @Test
    void whoDrewThemIsAlwaysSaid() {
        var zip = new PackFile.Zip(folder);
        assertThatIllegalArgumentException().isThrownBy(() -> new PackFile("n", zip, null, " ", "CC0", "en"));
        assertThatIllegalArgumentException().isThrownBy(() -> new PackFile("n", zip, null, "c", "", "en"));
        assertThatIllegalArgumentException().isThrownBy(() -> new PackFile("n", zip, null, "c", "CC0", "x y"));
    }

    /** With {@code -Downsay.mulberry=FOLDER}, where the zip and the word list of Mulberry are. */
    @Test
    @EnabledIfSystemProperty(named = "ownsay.mulberry", matches = ".+")
    void mulberryComesInWithinHalfAMinute() {
        var mulberry = Path.of(System.getProperty("ownsay.mulberry"));
        var begun = System.nanoTime();
        var pack = packs.bring(
                new PackFile(
                        "Mulberry",
                        new PackFile.Zip(mulberry.resolve("mulberry-3.6.1-EN-svg.zip")),
                        mulberry.resolve("symbol-info-en.csv"),
                        "Mulberry Symbols, Steve Lee",
                        "CC BY-SA 4.0",
                        "en"),
                home,
                grace);
        var whole = ready(pack);
        var seconds = (System.nanoTime() - begun) / 1e9;
        System.out.println(
                "Mulberry: " + whole.pictures() + " pictures in " + seconds + " s; left out " + whole.skipped());
        assertThat(whole.pictures()).isGreaterThan(3_400);
        assertThat(whole.skipped()).isEmpty();
        assertThat(packs.mapped(home)).containsKey("soup");
        assertThat(seconds).isLessThan(30);
    }

    private SymbolPack bring(Zips zip) {
        return packs.bring(file(new PackFile.Zip(zip.in(folder)), null), home, grace);
    }

    private static PackFile file(PackFile.Content content, @Nullable Path words) {
        return new PackFile("Our own", content, words, "Grace", "CC BY 4.0", "en");
    }

    /** A pack whose second batch never came. */
    private SymbolPack interrupted(int pictures) {
        var pack = bring(Zips.zip().suns(pictures));
        disk.failFromNowOn(true);
        await().atMost(Duration.ofSeconds(20)).until(() -> onlyPack().state() != State.BRINGING);
        await().until(() -> !worker.isUnderway(pack.id()));
        disk.failFromNowOn(false);
        return onlyPack();
    }

    private SymbolPack ready(SymbolPack pack) {
        await().atMost(Duration.ofSeconds(60)).until(() -> now(pack).state() == State.READY);
        await().until(() -> !worker.isUnderway(pack.id()));
        return now(pack);
    }

    private SymbolPack now(SymbolPack pack) {
        return packs.list(home).stream()
                .filter(one -> one.id().equals(pack.id()))
                .findFirst()
                .orElseThrow();
    }

    private SymbolPack onlyPack() {
        return packs.list(home).getLast();
    }

    private PackPictureId named(String name) {
        return packs.listNamed(home, ENGLISH).stream()
                .filter(named -> named.name().equals(name))
                .map(named -> PackPictureId.find(named.picture()).orElseThrow())
                .findFirst()
                .orElseThrow();
    }

    private Path aside(SymbolPack pack) {
        return data.resolve("imports").resolve(pack.id() + ".zip");
    }

    private int count(SymbolPack pack) {
        return now(pack).pictures();
    }

    private long drawings(SymbolPack pack) {
        return database.sql(
                        "select count(*) from pack_drawing d join pack_picture i on i.id = d.picture where i.pack = :id")
                .param("id", pack.id().value())
                .query(Long.class)
                .single();
    }

    private void assertUnusable(byte[] file, UnusablePack.Why why) {
        var zip = new PackFile.Zip(Zips.file(folder, file));
        assertThatExceptionOfType(UnusablePack.class)
                .isThrownBy(() -> packs.bring(file(zip, null), home, grace))
                .matches(unusable -> unusable.why() == why, why.name());
    }
}
