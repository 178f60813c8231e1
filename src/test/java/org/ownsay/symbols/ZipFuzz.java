package org.ownsay.symbols;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a zip holds: its entries come in or are left out, no file is made, and memory has its bounds. */
class ZipFuzz {

    private static final Path FOLDER = folder();
    private static final Path ASIDE = FOLDER.resolve("imports");

    static List<Arguments> seeds() {
        return List.of(
                seed(Zips.zip().svg("sun.svg").with("w.csv", "name,words\nsun,star\n")),
                seed(Zips.zip().svg("../sun.svg").link("rain.svg", "x").with("a.zip", "x")),
                Arguments.of((Object) ("sun.svg\n" + Zips.SUN + "\n../a.png\n\nb.csv\nname;words\nrain.svg\nPK\3\4\n")
                        .getBytes(StandardCharsets.ISO_8859_1)),
                seed(Zips.zip().with("a.png", Zips.picture("png", 2, 9, 9)).suns(3)));
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "60s")
    void everyZipComesInOrIsNamed(byte[] tried) throws IOException {
        var file = Files.write(FOLDER.resolve("brought.zip"), zip(tried));
        var id = PackId.next();
        var folder = new ImportFolder(FOLDER);
        try {
            folder.putAside(id, new PackFile("n", new PackFile.Zip(file), null, "c", "CC0", "en"));
            try (var opened = folder.open(id, "en")) {
                var unpacking = new Unpacking(opened.zip(), 0);
                var entries = opened.entries().list();
                for (var done = 0; done < entries.size(); ) {
                    var batch = PackImport.read(entries, done, opened.words(), unpacking, "en");
                    batch.pictures()
                            .forEach(picture -> assertThat(picture.symbol()).hasSizeLessThanOrEqualTo(400));
                    done = batch.to();
                }
                assertThat(unpacking.unpacked()).isLessThanOrEqualTo(Unpacking.MOST_IN_ALL);
            }
        } catch (UnusablePack | IOException noPack) {
            // as it should be
        }
        folder.clear(id);
        assertNoFileIsLeft();
    }

    /** A zip as it is; or one around what was tried, so that not everything fails at the first checksum. */
    private static byte[] zip(byte[] tried) {
        if (tried.length > 1 && tried[0] == 'P' && tried[1] == 'K') {
            return tried;
        }
        var zip = Zips.zip();
        var lines = new String(tried, StandardCharsets.ISO_8859_1).split("\n", 40);
        for (var i = 0; i + 1 < lines.length; i += 2) {
            zip.with(lines[i], lines[i + 1].getBytes(StandardCharsets.ISO_8859_1));
        }
        return zip.bytes();
    }

    private static void assertNoFileIsLeft() throws IOException {
        try (var all = Files.walk(FOLDER)) {
            assertThat(all).containsExactlyInAnyOrder(FOLDER, ASIDE, FOLDER.resolve("brought.zip"));
        }
    }

    private static Path folder() {
        try {
            var memory = Path.of("/dev/shm"); // far quicker than a disk, where there is one
            var folder = Files.isWritable(memory)
                    ? Files.createTempDirectory(memory, "fuzz")
                    : Files.createTempDirectory("fuzz");
            folder.toFile().deleteOnExit();
            Files.createDirectory(folder.resolve("imports")).toFile().deleteOnExit();
            folder.resolve("brought.zip").toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Arguments seed(Zips zip) {
        return Arguments.of((Object) zip.bytes());
    }
}
