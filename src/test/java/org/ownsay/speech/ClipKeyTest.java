package org.ownsay.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClipKeyTest {

    @TempDir
    Path here;

    @TempDir
    Path elsewhere;

    @Test
    void theSameHasTheSameNameEvenAfterARestart() throws IOException {
        assertThat(new ClipKey(here).name("soup", "en")).isEqualTo(new ClipKey(here).name("soup", "en"));
    }

    @Test
    void everyPartCounts() throws IOException {
        var key = new ClipKey(here);

        assertThat(key.name("soup", "en")).isNotEqualTo(key.name("soup", "fr"));
        assertThat(key.name("ab", "c")).isNotEqualTo(key.name("a", "bc"));
    }

    @Test
    void anotherInstallationHasOtherNames() throws IOException {
        assertThat(new ClipKey(here).name("soup", "en")).isNotEqualTo(new ClipKey(elsewhere).name("soup", "en"));
    }

    @Test
    void onlyItsOwnerReadsTheKey() throws IOException {
        assumeTrue(here.getFileSystem().supportedFileAttributeViews().contains("posix"));

        new ClipKey(here).name("soup");

        var file = here.resolve("clip.key");
        assertThat(file).hasSize(32);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void aKeyCutShortIsMadeAnew() throws IOException {
        Files.write(here.resolve("clip.key"), new byte[5]);

        new ClipKey(here).name("soup");

        assertThat(here.resolve("clip.key")).hasSize(32);
    }

    @Test
    void aFolderThatComesBackIsUsed() throws IOException {
        var folder = here.resolve("data");
        Files.createFile(folder);
        var key = new ClipKey(folder);
        assertThatIOException().isThrownBy(() -> key.name("soup"));

        Files.delete(folder);

        assertThat(key.name("soup")).isNotNull();
    }
}
