package org.ownsay.speech;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        keep(place(name), wav);
    }

    private static void keep(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        var half = Files.createTempFile(file.getParent(), "clip", Pruning.HALF);
        try {
            Files.write(half, bytes);
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    /** When its words are heard, in milliseconds; empty if that is not known, or cannot be read. */
    Optional<List<Integer>> findTimes(ClipName name) {
        try {
            var file = placeOfTimes(name);
            return Files.isRegularFile(file)
                    ? Optional.of(Stream.of(Files.readString(file).strip().split(" "))
                            .map(Integer::valueOf)
                            .toList())
                    : Optional.empty();
        } catch (IOException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    void keepTimes(ClipName name, List<Integer> timesMs) throws IOException {
        var row = timesMs.stream().map(String::valueOf).collect(Collectors.joining(" "));
        keep(placeOfTimes(name), row.getBytes(StandardCharsets.US_ASCII));
    }

    private Path place(ClipName name) {
        return place(name, ".wav");
    }

    private Path placeOfTimes(ClipName name) {
        return place(name, ".marks");
    }

    private Path place(ClipName name, String ending) {
        return folder.resolve(name.value().substring(0, 2)).resolve(name.value() + ending);
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
