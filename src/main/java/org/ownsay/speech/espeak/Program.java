package org.ownsay.speech.espeak;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Where eSpeak NG is. While it is missing, it is looked for once a minute. */
@Component
class Program {

    private static final Logger LOG = LoggerFactory.getLogger(Program.class);
    private static final long MINUTE_NS = Duration.ofMinutes(1).toNanos();

    private final String searchPath;
    private final LongSupplier nowNs;
    private Optional<Path> found;
    private long lookedNs;

    @Autowired
    Program() {
        this(Optional.ofNullable(System.getenv("PATH")).orElse(""), System::nanoTime);
    }

    Program(String searchPath, LongSupplier nowNs) {
        this.searchPath = searchPath;
        this.nowNs = nowNs;
        lookedNs = nowNs.getAsLong();
        found = look();
        LOG.info("eSpeak NG: {}", found.map(Path::toString).orElse("not installed, so only English is spoken"));
    }

    synchronized Optional<Path> find() {
        var now = nowNs.getAsLong();
        if (!found.filter(Files::isExecutable).isPresent() && now - lookedNs >= MINUTE_NS) {
            lookedNs = now;
            found = look();
        }
        return found.filter(Files::isExecutable);
    }

    /** Relative folders are passed over: what lies in the working folder is not a program of this machine. */
    private Optional<Path> look() {
        return Arrays.stream(searchPath.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, "espeak-ng"))
                .filter(path -> path.isAbsolute() && Files.isRegularFile(path) && Files.isExecutable(path))
                .findFirst();
    }
}
