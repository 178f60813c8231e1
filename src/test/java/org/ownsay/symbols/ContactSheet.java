package org.ownsay.symbols;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.ownsay.board.OptionId;
import org.ownsay.board.Question;
import org.ownsay.board.Topic;
import org.ownsay.board.Topics;
import org.ownsay.board.Vocabulary;
import org.ownsay.language.Languages;

/**
 * Every question a row, each tile as a person sees it: in two themes, large and small; and beneath each what a symbol pack
 * has for it. It is there to be looked at.
 */
final class ContactSheet {

    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.forLanguageTag("ur"), Locale.forLanguageTag("pl"));
    private static final List<String> THEMES = List.of("calm", "contrast");
    private static final int SMALL_MM = 25;
    private static final int FEW = 3;

    private final Topics topics;
    private final Vocabulary vocabulary;
    private final Pictures pictures;
    private final Map<String, byte[]> fromPack;

    /** @param fromPack drawings of a symbol pack by the option that they would show; may be empty */
    ContactSheet(Topics topics, Vocabulary vocabulary, Pictures pictures, Map<String, byte[]> fromPack) {
        this.topics = topics;
        this.vocabulary = vocabulary;
        this.pictures = pictures;
        this.fromPack = fromPack;
    }

    /** @param folder two below the project's, such as {@code target/pictures}: the pictures themselves stay where they are */
    Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var theme : THEMES) {
            Files.writeString(folder.resolve(theme + ".html"), page(theme));
        }
        return folder.resolve(THEMES.getFirst() + ".html");
    }

    String page(String theme) {
        return """
                <!DOCTYPE html><html lang="en" data-theme="%s"><meta charset="utf-8"><title>Every choice and its picture</title>
                <link rel="stylesheet" href="../../frontend/styles/kiosk.css">
                <style>
                  .sheet.kiosk, html:has(.kiosk), body:has(.kiosk) { display: block; block-size: auto; overflow: visible; user-select: text }
                  .sheet { padding: 1rem } .sheet h1 { font-size: 24px } .sheet h2 { font-size: 18px } .row { display: flex; flex-wrap: wrap; gap: 12px; margin-block: 8px 20px }
                  .row .tile { inline-size: calc(var(--side) * var(--mm)); block-size: calc(var(--side) * var(--mm)) }
                  .kiosk .row .tile { font-size: calc(var(--side) * .4 * var(--pt)) }
                  .kiosk .row small { font-size: calc(var(--side) * .2 * var(--pt)) }
                  .beside { font: 12px sans-serif; color: var(--ink-2); display: flex; gap: 4px; align-items: center }
                  .kiosk .beside img { inline-size: 64px; block-size: 64px; background: #fff }
                </style><body><main class="kiosk sheet">%s</main></html>
                """.formatted(theme, topics.list().stream().map(this::part).collect(joining()));
    }

    private String part(Topic topic) {
        var rows = topic.questions().stream().map(this::rows).collect(joining());
        return "<h1>" + inEach(language -> vocabulary.topic(topic.id(), language), " · ") + "</h1>" + rows;
    }

    private String rows(Question question) {
        var isShown = question.options().stream()
                .allMatch(option -> pictures.find(option.value()).isPresent());
        var side = question.options().size() <= FEW ? 45 : 38;
        return "<h2>%s</h2>%s%s%s"
                .formatted(
                        inEach(language -> vocabulary.prompt(question.id(), language), " · "),
                        isShown ? "" : "<p>Shown as words: not every option has a picture.</p>",
                        row(question, "row", side, this::tile),
                        row(question, "row small", SMALL_MM, option -> look(option, "")));
    }

    private static String row(Question question, String kind, int side, Function<OptionId, String> tile) {
        return "<div class=\"%s\" style=\"--side: %d\">%s</div>"
                .formatted(kind, side, question.options().stream().map(tile).collect(joining()));
    }

    private String tile(OptionId option) {
        var beneath = LANGUAGES.stream()
                .skip(1)
                .map(language -> small(language, vocabulary.label(option, language)))
                .collect(joining());
        return "<figure data-option=\"%s\">%s<figcaption class=\"beside\">%s</figcaption></figure>"
                .formatted(option, look(option, beneath), beside(option));
    }

    private String look(OptionId option, String beneath) {
        var label = escape(vocabulary.label(option, Locale.ENGLISH));
        return pictures.find(option.value())
                .map(picture -> "<div class=\"tile\"><img src=\"%s\" alt=\"\"><b>%s%s</b></div>"
                        .formatted(file(picture), label, beneath))
                .orElseGet(() -> "<div class=\"tile tile--bare\"><b>%s%s</b></div>".formatted(label, beneath));
    }

    /** Whose picture it is, and what the pack has in its place. */
    private String beside(OptionId option) {
        var whose =
                pictures.find(option.value()).map(Picture::id).orElse("word").replaceFirst("/.*", "");
        var drawing = fromPack.get(option.value());
        return drawing == null
                ? whose
                : whose
                        + " · pack: <img alt=\"\" src=\"data:image/svg+xml;base64,%s\">"
                                .formatted(Base64.getEncoder().encodeToString(drawing));
    }

    private static String file(Picture picture) {
        return "../classes/META-INF/resources" + picture.address();
    }

    private static String inEach(Function<Locale, String> text, String between) {
        return LANGUAGES.stream()
                .map(language -> "<span lang=\"%s\" dir=\"%s\">%s</span>"
                        .formatted(
                                language.toLanguageTag(), Languages.direction(language), escape(text.apply(language))))
                .collect(joining(between));
    }

    private static String small(Locale language, String label) {
        return " <small lang=\"%s\" dir=\"%s\">%s</small>"
                .formatted(language.toLanguageTag(), Languages.direction(language), escape(label));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
