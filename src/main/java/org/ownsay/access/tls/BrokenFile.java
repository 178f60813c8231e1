package org.ownsay.access.tls;

import java.io.IOException;
import java.nio.file.Path;

/** A file that should hold a key and its certificate, and does not. */
final class BrokenFile extends IOException {

    private final Path file;

    BrokenFile(Path file, String why) {
        super(file + ": " + why);
        this.file = file;
    }

    BrokenFile(Path file, Exception cause) {
        super(file + ": " + cause.getMessage(), cause);
        this.file = file;
    }

    Path file() {
        return file;
    }
}
