package org.ownsay.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A page with all pictures on it, screen by screen. */
final class Gallery {

    private final Path folder;
    private final Map<String, List<String>> files = new LinkedHashMap<>();

    Gallery(Path folder) {
        this.folder = folder;
    }

    /** @return where the picture goes */
    Path add(Walk walk, Tongue tongue, Look look, Size size) {
        var name =
                "%s-%s-%s-%s-%d%s.png".formatted(walk, tongue, look.theme(), size, look.textPt(), look.differences());
        files.computeIfAbsent(walk.screen(), screen -> new ArrayList<>()).add(name);
        return folder.resolve(name);
    }

    /** @return what there is to say about it */
    String write() throws IOException {
        var page = folder.resolve("index.html");
        var screens = files.entrySet().stream()
                .map(screen -> "<h2>%s</h2>\n<div>\n%s</div>\n".formatted(screen.getKey(), figures(screen.getValue())))
                .collect(Collectors.joining());
        Files.writeString(page, """
                <!doctype html>
                <html lang="en">
                <meta charset="utf-8">
                <title>Ownsay: every screen</title>
                <style>
                  body { font: 1rem/1.4 sans-serif; margin: 1.5rem; background: #ddd }
                  div { display: flex; flex-wrap: wrap; gap: 1rem; align-items: start }
                  figure { margin: 0 } img { max-width: 30rem; max-height: 24rem; display: block }
                </style>
                <h1>Every screen</h1>
                """ + screens);
        var count = files.values().stream().mapToInt(List::size).sum();
        return count + " pictures: " + page;
    }

    private static String figures(List<String> names) {
        return names.stream()
                .map(name ->
                        "<figure><a href=\"%1$s\"><img src=\"%1$s\" alt=\"\" loading=\"lazy\"></a><figcaption>%1$s</figcaption></figure>\n"
                                .formatted(name))
                .collect(Collectors.joining());
    }
}
