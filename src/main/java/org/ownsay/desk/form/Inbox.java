package org.ownsay.desk.form;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What a browser sends, on the disk under names of ours until it is let go of. Only the last that was chosen counts. */
final class Inbox {

    static final int MOST_FILES = 20_000;

    private static final int AT_ONCE = 64 * 1024;

    private final long mostBytes;
    private final Map<String, Path> filesByName = new HashMap<>();
    private int choice;
    private long bytes;
    private boolean isTooMuch;
    private boolean isClosed;

    Inbox(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** @param choice the how manieth time it is that somebody chose */
    synchronized void begin(int choice) {
        if (choice > this.choice) {
            this.choice = choice;
            letGo();
        }
    }

    /** Nothing stays of a file that breaks off, or that there is no room for. */
    void take(int choice, String name, InputStream content) throws IOException {
        var file = Files.createTempFile("ownsay-", ".upload");
        file.toFile().deleteOnExit(); // a server that is stopped lets go of no field
        var isKept = false;
        try {
            isKept = keep(choice, name, file, copy(content, file));
        } finally {
            if (!isKept) {
                Files.delete(file);
            }
        }
    }

    synchronized Map<String, Path> filesByName() {
        return Map.copyOf(filesByName);
    }

    synchronized int count() {
        return filesByName.size();
    }

    synchronized boolean isTooMuch() {
        return isTooMuch;
    }

    synchronized void letGo() {
        filesByName.values().forEach(file -> file.toFile().delete());
        filesByName.clear();
        bytes = 0;
        isTooMuch = false;
    }

    /** What still comes is not kept either. */
    synchronized void close() {
        isClosed = true;
        letGo();
    }

    private synchronized boolean keep(int choice, String name, Path file, long size) {
        begin(choice);
        if (isClosed || choice < this.choice) {
            return false;
        }
        bytes += size;
        isTooMuch = isTooMuch || bytes > mostBytes || filesByName.size() >= MOST_FILES;
        return !isTooMuch && filesByName.putIfAbsent(name, file) == null;
    }

    /** Not much further than there is room for. */
    private long copy(InputStream content, Path file) throws IOException {
        var size = 0L;
        var part = new byte[AT_ONCE];
        try (var out = Files.newOutputStream(file)) {
            for (var read = 0; read >= 0 && size <= mostBytes; read = content.read(part)) {
                out.write(part, 0, read);
                size += read;
            }
        }
        return size;
    }
}
