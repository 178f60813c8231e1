package org.ownsay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The packaged program, as the launcher built it, or Maven. */
record Program(Path jar, Optional<Path> cache) {

    static Program find() throws IOException {
        var cache = Path.of(".ownsay/app.aot").toAbsolutePath();
        var unpacked = findJar(Path.of(".ownsay/app"));
        return unpacked.isPresent()
                ? new Program(unpacked.get(), Optional.of(cache).filter(Files::exists))
                : new Program(
                        findJar(Path.of("target")).orElseThrow(() -> new IOException("Nothing is built")),
                        Optional.empty());
    }

    /** What the JVM is told, so that it uses the cache. */
    List<String> cached() {
        return cache.map(file -> List.of("-XX:AOTCache=" + file)).orElse(List.of());
    }

    String words() {
        return Path.of("").toAbsolutePath().relativize(jar) + (cache.isPresent() ? " with" : " without") + " AOT cache";
    }

    private static Optional<Path> findJar(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (var files = Files.newDirectoryStream(folder, "ownsay-*.jar")) {
            var jars = files.iterator();
            return jars.hasNext() ? Optional.of(jars.next().toAbsolutePath()) : Optional.empty();
        }
    }
}
