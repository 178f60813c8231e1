package org.ownsay.speech.espeak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramTest {

    @TempDir
    Path folder;

    private final AtomicLong nowNs = new AtomicLong();

    @Test
    void itIsFoundInTheFirstFolderThatHasIt() throws IOException {
        var path = "/no/such/folder" + File.pathSeparator + folder;
        var installed = install();

        assertThat(new Program(path, nowNs::get).find()).contains(installed);
    }

    @Test
    void theWorkingFolderIsNotSearched() {
        assertThat(new Program("." + File.pathSeparator, nowNs::get).find()).isEmpty();
    }

    @Test
    void whatIsInstalledLaterIsFoundWithinAMinute() throws IOException {
        var program = new Program(folder.toString(), nowNs::get);
        var installed = install();
        assertThat(program.find()).isEmpty();

        nowNs.addAndGet(Duration.ofSeconds(61).toNanos());

        assertThat(program.find()).contains(installed);
    }

    @Test
    void whatIsRemovedIsNotFoundAnyMore() throws IOException {
        var installed = install();
        var program = new Program(folder.toString(), nowNs::get);
        Files.delete(installed);

        assertThat(program.find()).isEmpty();
    }

    private Path install() throws IOException {
        var file = Files.createFile(folder.resolve("espeak-ng"));
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }
}
