package org.ownsay.speech;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The clips on disk. A file's modification time tells, to the day, when it was last asked for. */
@Component
class Clips {

    private static final Logger LOG = LoggerFactory.getLogger(Clips.class);
    private static final Duration ONE_DAY = Duration.ofDays(1);

    private final Path folder;

    /** Makes room first: at no other time is a clip deleted, so none that was handed out can be missing. */
    Clips(@Value("${ownsay.data:./data}") Path data, @Value("${ownsay.speech.cache-mb:500}") int limitMb) {
        folder = data.toAbsolutePath().normalize().resolve("clips");
        new Pruning(folder).keepNewest(limitMb * 1_000_000L);
    }

    /** Empty also for a file that a power cut left incomplete; it is then made anew. */
    Optional<Path> find(ClipName name) {
        var file = place(name);
        try {
            if (!Files.isRegularFile(file) || !isWhole(file)) {
                return Optional.empty();
            }
            noteUse(file);
            return Optional.of(file);
        } catch (IOException | UncheckedIOException unreadable) {
            return Optional.empty();
        }
    }

    /** Afterwards the clip is there as a whole, or, if this throws, not at all. */
    void keep(ClipName name, byte[] wav) throws IOException {
        var file = place(name);
        Files.createDirectories(file.getParent());
        var half = Files.createTempFile(file.getParent(), "clip", Pruning.HALF);
        try {
            Files.write(half, wav);
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private Path place(ClipName name) {
        return folder.resolve(name.value().substring(0, 2)).resolve(name.value() + ".wav");
    }

    /** A WAV file tells in its first bytes how long it should be. */
    private static boolean isWhole(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var start = in.readNBytes(8);
            return start.length == 8
                    && ByteBuffer.wrap(start).order(ByteOrder.LITTLE_ENDIAN).getInt(4) + 8L == Files.size(file);
        }
    }

    private static void noteUse(Path file) {
        try {
            if (Files.getLastModifiedTime(file)
                    .toInstant()
                    .isBefore(Instant.now().minus(ONE_DAY))) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            }
        } catch (IOException onlyForPruning) {
            LOG.debug("Use of a clip is not noted: {}", onlyForPruning.toString());
        }
    }
}
