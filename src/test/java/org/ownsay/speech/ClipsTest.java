package org.ownsay.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClipsTest {

    private static final ClipName FIRST = new ClipName("a1".repeat(20));
    private static final ClipName SECOND = new ClipName("b2".repeat(20));

    @TempDir
    Path data;

    @Test
    void whatIsKeptIsFoundAlsoAfterARestart() throws IOException {
        new Clips(data, 500).keep(FIRST, wav(100));

        assertThat(new Clips(data, 500).find(FIRST))
                .contains(data.resolve("clips/a1/" + FIRST.value() + ".wav").toAbsolutePath());
        assertThat(new Clips(data, 500).find(SECOND)).isEmpty();
    }

    @Test
    void nothingHalfWrittenIsLeft() throws IOException {
        new Clips(data, 500).keep(FIRST, wav(100));

        try (var files = Files.list(data.resolve("clips/a1"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aClipCutShortIsNotFound() throws IOException {
        var clips = new Clips(data, 500);
        clips.keep(FIRST, wav(100));
        var file = clips.find(FIRST).orElseThrow();
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 50));

        assertThat(clips.find(FIRST)).isEmpty();

        Files.write(file, new byte[0]);
        assertThat(clips.find(FIRST)).isEmpty();
    }

    @Test
    void atStartWhatWasAskedForLongestAgoMakesRoom() throws IOException {
        var clips = new Clips(data, 1);
        clips.keep(FIRST, wav(600));
        clips.keep(SECOND, wav(600));
        age(clips.find(FIRST).orElseThrow(), Duration.ofDays(3));
        assertThat(clips.find(SECOND)).isPresent();

        var restarted = new Clips(data, 1);

        assertThat(restarted.find(FIRST)).isEmpty();
        assertThat(restarted.find(SECOND)).isPresent();
    }

    @Test
    void askingForAClipKeepsIt() throws IOException {
        var clips = new Clips(data, 1);
        clips.keep(FIRST, wav(600));
        clips.keep(SECOND, wav(600));
        age(clips.find(FIRST).orElseThrow(), Duration.ofDays(9));
        age(clips.find(SECOND).orElseThrow(), Duration.ofDays(3));
        clips.find(FIRST);

        var restarted = new Clips(data, 1);

        assertThat(restarted.find(FIRST)).isPresent();
        assertThat(restarted.find(SECOND)).isEmpty();
    }

    @Test
    void whatWasLeftHalfWrittenIsClearedAwayOnceItIsOld() throws IOException {
        var folder = Files.createDirectories(data.resolve("clips/a1"));
        var old = Files.createFile(folder.resolve("clip1.tmp"));
        var fresh = Files.createFile(folder.resolve("clip2.tmp"));
        age(old, Duration.ofHours(2));

        new Clips(data, 500);

        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
    }

    @Test
    void aFileInTheWayOfTheFolderIsAnErrorOnlyWhenKeeping() throws IOException {
        Files.createFile(data.resolve("clips"));
        assertThatCode(() -> new Clips(data, 500)).doesNotThrowAnyException();

        var clips = new Clips(data, 500);

        assertThat(clips.find(FIRST)).isEmpty();
        assertThatIOException().isThrownBy(() -> clips.keep(FIRST, wav(100)));
    }

    private static byte[] wav(int lengthMsTimesTen) {
        return MuLawWav.encode(new float[lengthMsTimesTen * 1_000], 16_000);
    }

    private static void age(Path file, Duration age) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
    }
}
