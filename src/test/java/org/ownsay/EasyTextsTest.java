package org.ownsay;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePatternUtil;
import com.ibm.icu.text.MessagePatternUtil.ArgNode;
import com.ibm.icu.text.MessagePatternUtil.MessageNode;
import com.ibm.icu.text.MessagePatternUtil.TextNode;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ownsay.language.Advice;
import org.ownsay.language.Advice.Rule;
import org.ownsay.language.EasyWords;
import org.ownsay.language.EasyWords.Kind;

/** The program's own texts in English keep to what they ask of others. */
class EasyTextsTest {

    private final EasyWords easy = EasyWords.find(Locale.ENGLISH).orElseThrow();
    private final Properties texts = read();

    record Found(String key, Advice advice) {}

    @Test
    void whatAPersonReadsKeepsToEasyWords() {
        assertThat(check(EasyTextsTest::isForAPerson))
                .filteredOn(found -> found.advice().rule().isMust())
                .isEmpty();
    }

    @Test
    void whatAPersonReadsSaysWhoDoesIt() {
        assertThat(check(EasyTextsTest::isForAPerson))
                .extracting(found -> found.advice().rule())
                .doesNotContain(Rule.SEVERAL_IDEAS);
    }

    @Test
    void whatStaffReadHasNoJargonAndNoShouting() {
        assertThat(check(key -> key.startsWith("desk.")))
                .filteredOn(found -> List.of(Rule.JARGON, Rule.SAYING, Rule.CAPITALS)
                        .contains(found.advice().rule()))
                .isEmpty();
    }

    private List<Found> check(Predicate<String> matters) {
        return texts.stringPropertyNames().stream()
                .filter(matters)
                .sorted()
                .flatMap(this::check)
                .toList();
    }

    private Stream<Found> check(String key) {
        return said(MessagePatternUtil.buildMessageNode(texts.getProperty(key)))
                .flatMap(said -> easy.check(said, Kind.TOLD).stream())
                .map(advice -> new Found(key, advice));
    }

    /** The text, with something in the place of what is put in, and each text that a plural chooses from. */
    private static Stream<String> said(MessageNode message) {
        var whole = message.getContents().stream()
                .map(content -> content instanceof TextNode text ? text.getText() : "x")
                .collect(Collectors.joining());
        var chosen = message.getContents().stream()
                .filter(ArgNode.class::isInstance)
                .map(argument -> ((ArgNode) argument).getComplexStyle())
                .filter(Objects::nonNull)
                .flatMap(style -> style.getVariants().stream())
                .flatMap(variant -> said(variant.getMessage()));
        return Stream.concat(Stream.of(whole), chosen);
    }

    private static boolean isForAPerson(String key) {
        return !key.startsWith("desk.") && !key.startsWith("console.");
    }

    private static Properties read() {
        var texts = new Properties();
        try {
            texts.load(new StringReader(Files.readString(Path.of("translations/messages_en.properties"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
