package org.ownsay.symbols;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ownsay.symbols.Skipped.Why;
import org.ownsay.symbols.compress.ZipArchive;

class PackEntriesTest {

    @TempDir
    Path folder;

    @Test
    void aGoodPictureComesIn() {
        assertThat(read(Zips.zip().svg("food/sun.svg").bytes())).isEmpty();
    }

    @Test
    void whatLeadsOutOfTheFolderIsNamed() {
        var zip = Zips.zip()
                .svg("../out.svg")
                .svg("/etc/out.svg")
                .svg("in/../../out.svg")
                .svg("..\\out.svg")
                .svg("C:\\out.svg")
                .svg("sun.svg");
        assertThat(read(zip.bytes()))
                .containsOnlyKeys("../out.svg", "/etc/out.svg", "in/../../out.svg", "C:/out.svg")
                .containsValue(Why.LEADS_OUT);
    }

    @Test
    void aLinkIsNotFollowed() {
        assertThat(read(Zips.zip().link("sun.svg", "/etc/passwd").bytes())).isEqualTo(Map.of("sun.svg", Why.LINK));
    }

    @Test
    void whatIsEncryptedIsNamed() {
        assertThat(read(Zips.encrypted(Zips.zip().svg("sun.svg").bytes()))).isEqualTo(Map.of("sun.svg", Why.ENCRYPTED));
    }

    @Test
    void anArchiveInTheArchiveIsNotOpened() {
        var inner = Zips.zip().svg("sun.svg").bytes();
        assertThat(read(Zips.zip()
                        .with("more.zip", inner)
                        .with("rain.svg", inner)
                        .bytes()))
                .isEqualTo(Map.of("more.zip", Why.NESTED_ARCHIVE, "rain.svg", Why.NESTED_ARCHIVE));
    }

    @Test
    void whatUnfoldsToFarMoreThanItIsIsLeftOut() {
        var bomb = Zips.SUN.replace("<circle", " ".repeat(1_500_000) + "<circle");
        assertThat(read(Zips.zip().with("bomb.svg", bomb).svg("sun.svg").bytes()))
                .isEqualTo(Map.of("bomb.svg", Why.RATIO));
    }

    @Test
    void nothingIsReadAfterSoMuch() {
        var zip = Zips.zip().suns(10).bytes();
        assertThat(read(zip, 3L * Zips.SUN.length())).hasSize(7).containsValue(Why.TOO_MUCH);
    }

    @Test
    void theFirstEntryThatIsTooManyIsNamed() {
        var zip = Zips.zip().suns(PackEntries.MOST + 2).bytes();
        assertThat(read(zip)).isEqualTo(Map.of("sun-5000.svg", Why.TOO_MANY));
    }

    @Test
    void aNameIsTakenOnce() {
        assertThat(read(Zips.zip().svg("a/sun.svg").svg("b/sun.svg").bytes()))
                .isEqualTo(Map.of("b/sun.svg", Why.SAME_NAME_TWICE));
    }

    @Test
    void whatIsNoPictureIsNamed() {
        assertThat(read(Zips.zip().with("README.md", "x").with("x.svg", "x").bytes()))
                .isEqualTo(Map.of("README.md", Why.NOT_A_PICTURE, "x.svg", Why.NOT_A_PICTURE));
    }

    @Test
    void whatComputersLeaveBehindIsNoConcernOfAnybody() {
        assertThat(read(Zips.zip()
                        .svg("__MACOSX/._sun.svg")
                        .with("a/.DS_Store", "x")
                        .bytes()))
                .isEmpty();
    }

    @Test
    void aWrongTableOfContentsBreaksWhatItMisleads() {
        assertThat(read(Zips.misled(Zips.zip().svg("sun.svg").svg("rain.svg").bytes())))
                .containsOnlyKeys("sun.svg", "rain.svg")
                .containsValue(Why.BROKEN);
    }

    @Test
    void whatIsNotAsItWasPackedIsBroken() {
        var zip = Zips.zip().svg("sun.svg").bytes();
        zip[45] ^= 1;
        assertThat(read(zip)).isEqualTo(Map.of("sun.svg", Why.BROKEN));
    }

    @Test
    void aZipThatWasCutShortIsNone() {
        var zip = Zips.zip().suns(10).bytes();
        Assertions.assertThatIOException()
                .isThrownBy(() -> ZipArchive.open(Zips.file(folder, Arrays.copyOf(zip, zip.length - 100))));
    }

    @Test
    void aTableOfContentsThatIsTooLongIsNotEvenOpened() throws IOException {
        var file = Zips.file(folder, "PK\1\2".repeat(101).getBytes(UTF_8));
        assertThat(ZipArchive.mayHoldMoreThan(100, file)).isTrue();
        assertThat(ZipArchive.mayHoldMoreThan(101, file)).isFalse();
    }

    @Test
    void namesAreShownWithoutWhatHidesInThem() {
        assertThat(new EntryName("a\u202Egvs\0\n.svg").shown()).isEqualTo("a�gvs��.svg");
        assertThat(new EntryName("x".repeat(70_000)).shown()).hasSize(200);
        assertThat(new EntryName("a/b.c.svg").symbol()).isEqualTo("b.c");
    }

    private Map<String, Why> read(byte[] zip) {
        return read(zip, Unpacking.MOST_IN_ALL);
    }

    private Map<String, Why> read(byte[] zip, long mostInAll) {
        var skipped = new LinkedHashMap<String, Why>();
        try (var archive = ZipArchive.open(Zips.file(folder, zip))) {
            var unpacking = new Unpacking(archive, 0, mostInAll);
            for (var entry : PackEntries.of(archive).list()) {
                try {
                    if (entry.skipped() != null) {
                        throw new SkippedEntry(entry.skipped());
                    }
                    Drawing.of(unpacking.read(entry.entry()));
                } catch (SkippedEntry leftOut) {
                    skipped.put(entry.name().shown(), leftOut.why());
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return skipped;
    }
}
