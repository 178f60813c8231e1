package org.ownsay.speech;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the clips within their share of the disk. */
record Pruning(Path folder) {

    /** How the name of a file ends that is still being written. */
    static final String HALF = ".tmp";

    private static final Logger LOG = LoggerFactory.getLogger(Pruning.class);

    /** Deletes what was asked for longest ago until the rest fits, and what was left half written an hour ago or more. */
    void keepNewest(long maxBytes) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try {
            var files = listFiles();
            var bytes = 0L;
            for (var file : files) {
                bytes += file.bytes();
                if (file.isForgotten() || !file.isHalf() && bytes > maxBytes) {
                    Files.deleteIfExists(file.path());
                }
            }
        } catch (IOException | UncheckedIOException unreadable) {
            LOG.warn("Old clips cannot be cleared away: {}", unreadable.toString());
        }
    }

    private List<Kept> listFiles() throws IOException {
        try (var paths = Files.walk(folder, 2)) {
            return paths.filter(Files::isRegularFile)
                    .map(Kept::of)
                    .sorted(Comparator.comparing(Kept::used).reversed())
                    .toList();
        }
    }

    private record Kept(Path path, long bytes, Instant used) {

        static Kept of(Path path) {
            try {
                return new Kept(
                        path, Files.size(path), Files.getLastModifiedTime(path).toInstant());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        boolean isHalf() {
            return path.toString().endsWith(HALF);
        }

        boolean isForgotten() {
            return isHalf() && used.isBefore(Instant.now().minus(Duration.ofHours(1)));
        }
    }
}
