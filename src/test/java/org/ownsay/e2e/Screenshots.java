package org.ownsay.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Pictures of every screen, to be looked at: all sizes in all languages; all themes, with usual and with large words;
 * and the parts of a screen.
 * Takes the names of the screens that are wanted; without any, all are.
 */
public final class Screenshots {

    private static final Path FOLDER = Path.of("target", "screenshots");
    private static final List<Look> LOOKS = Stream.concat(
                    Stream.of("calm", "dark", "contrast", "yellow", "print")
                            .flatMap(theme -> Stream.of(new Look(theme, 24), new Look(theme, 40)))
                            .filter(look -> !look.equals(Look.USUAL)),
                    Stream.of("left", "right", "lower").map(Look.USUAL::in))
            .toList();

    private final Browser browser;
    private final String origin;
    private final Set<String> wanted;
    private final Gallery gallery = new Gallery(FOLDER);

    private Screenshots(Browser browser, String origin, Set<String> wanted) {
        this.browser = browser;
        this.origin = origin;
        this.wanted = wanted;
    }

    public static void main(String... screens) throws IOException {
        var data = Files.createTempDirectory("ownsay-screenshots");
        try (var server = new RunningOwnsay(data, Map.of());
                var playwright = Browsers.playwright();
                var browser = Browsers.chromium(playwright)) {
            var screenshots =
                    new Screenshots(browser, "http://127.0.0.1:" + server.port(), Set.copyOf(List.of(screens)));
            System.out.println(screenshots.take());
        } finally {
            delete(data);
        }
    }

    private String take() throws IOException {
        Files.createDirectories(FOLDER);
        Tongue.list().forEach(tongue -> take(Walks.ofAPerson(Look.USUAL), tongue, Look.USUAL, List.of(Size.values())));
        Tongue.listAtDesk().forEach(tongue -> take(Walks.ofTheDesk(tongue), tongue, Look.USUAL, Size.OF_DESK));
        LOOKS.forEach(look -> take(Walks.ofAPerson(look), Tongue.ENGLISH, look, List.of(Size.LYING)));
        return gallery.write();
    }

    private void take(List<Walk> walks, Tongue tongue, Look look, List<Size> sizes) {
        var here = walks.stream()
                .filter(walk -> wanted.isEmpty() || wanted.contains(walk.screen()))
                .toList();
        if (here.isEmpty()) {
            return;
        }
        try (var visit = Visit.begin(here, browser, origin, tongue, look)) {
            here.forEach(walk -> {
                visit.go(walk);
                sizes.forEach(size -> take(visit, walk, tongue, look, size));
            });
        }
    }

    private void take(Visit visit, Walk walk, Tongue tongue, Look look, Size size) {
        visit.showOn(size).settle();
        var picture = gallery.add(walk, tongue, look, size);
        visit.page().screenshot(new ScreenshotOptions().setPath(picture).setFullPage(walk.isAtDesk()));
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted((one, other) -> other.compareTo(one)).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
