package org.ownsay.symbols;

import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.zip.ZipFile;
import org.ownsay.board.Topics;
import org.ownsay.board.Vocabulary;
import org.ownsay.e2e.Browsers;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.support.GenericApplicationContext;

/** Writes the contact sheet, as pages and as pictures of them. Takes a symbol pack's zip, to see both side by side. */
public final class LookingAtPictures {

    private static final Path FOLDER = Path.of("target", "pictures");
    private static final Path MAPPING = Path.of("src/main/resources/symbols/packs/mulberry.properties");

    private LookingAtPictures() {}

    public static void main(String... packs) throws IOException {
        try (var program = new GenericApplicationContext()) {
            AnnotationConfigUtils.registerAnnotationConfigProcessors(program);
            var scanner = new ClassPathBeanDefinitionScanner(program);
            scanner.getBeanDefinitionDefaults().setLazyInit(true); // nothing but words and pictures is begun
            scanner.scan("org.ownsay.board", "org.ownsay.symbols", "org.ownsay.language");
            program.refresh();
            var drawings = packs.length == 0 ? Map.<String, byte[]>of() : read(Path.of(packs[0]));
            new ContactSheet(
                            program.getBean(Topics.class),
                            program.getBean(Vocabulary.class),
                            program.getBean(Pictures.class),
                            drawings)
                    .write(FOLDER);
        }
        photograph();
    }

    private static void photograph() throws IOException {
        try (var playwright = Browsers.playwright();
                var browser = Browsers.chromium(playwright);
                var pages = Files.list(FOLDER)) {
            pages.filter(file -> file.toString().endsWith(".html")).forEach(file -> {
                var page = browser.newPage(new NewPageOptions().setViewportSize(1600, 1000));
                page.navigate(file.toUri().toString());
                page.screenshot(new ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of(file.toString().replace(".html", ".png"))));
                page.close();
            });
        }
    }

    private static Map<String, byte[]> read(Path zip) throws IOException {
        var mapping = new Properties();
        try (var lines = Files.newBufferedReader(MAPPING);
                var pack = new ZipFile(zip.toFile())) {
            mapping.load(lines);
            var byName = new HashMap<String, byte[]>();
            pack.stream().filter(entry -> entry.getName().endsWith(".svg")).forEach(entry -> {
                try (var drawing = pack.getInputStream(entry)) {
                    byName.put(entry.getName().replaceFirst(".*/", "").replace(".svg", ""), drawing.readAllBytes());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            var byOption = new HashMap<String, byte[]>();
            mapping.stringPropertyNames().forEach(option -> {
                var drawing = byName.get(mapping.getProperty(option));
                if (drawing != null) {
                    byOption.put(option, drawing);
                }
            });
            return byOption;
        }
    }
}
