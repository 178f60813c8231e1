package org.ownsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownsay.language.SpeaksAs;
import org.ownsay.language.Texts;
import org.ownsay.language.Words;

/** What the kiosk says, in every language it speaks: nothing missing, nothing left over, nothing broken. */
class TranslationsTest {

    private static final Path TRANSLATIONS = Path.of("translations");
    private static final String ENGLISH = "en";

    /** Keys that code puts together; what follows is the name of a constant or of a part of the day. */
    private static final List<String> PUT_TOGETHER = List.of(
            "response.",
            "company.",
            "rest.day.",
            "board.step.",
            "picture-category.",
            "screen.",
            "desk.evidence.response.",
            "desk.install.on.",
            "desk.install.step.",
            "desk.access.colours.",
            "desk.access.speaks-as.",
            "desk.access.part.",
            "desk.access.hand.",
            "desk.access.depicting.",
            "desk.access.acts-on.",
            "desk.access.fingers.",
            "desk.access.order.",
            "desk.access.cue.",
            "desk.access.speaks-when.",
            "desk.switch.key.",
            "desk.preset.",
            "desk.access.way-in.",
            "desk.access.time.",
            "desk.access.voice.",
            "desk.voices.recorder.",
            "desk.voices.unusable.",
            "desk.needs.when.",
            "desk.source.",
            "desk.plan.before.",
            "desk.packs.failed.",
            "desk.packs.left-out.",
            "desk.packs.unusable.",
            "desk.pictures.take-down.",
            "desk.pictures.whence.",
            "home.",
            "talk.",
            "desk.login.",
            "desk.today.meal.",
            "desk.refused.");

    /** Texts that may be the same in two languages: nothing but what is put into them. */
    private static final Pattern NOTHING_TO_TRANSLATE = Pattern.compile("[^\\p{L}]*|(\\{[^{}]*}[^\\p{L}]*)+");

    /** Words that a language took over as they are; every one was looked at. */
    private static final Properties TRUE_LOANS = properties(Path.of("src/test/resources/true-loans.properties"));

    /** Plurals of what there is never one of. */
    private static final Set<String> NEVER_ONE = Set.of("desk.access.options");

    record File(String kind, String language, Map<String, String> texts) {
        @Override
        public String toString() {
            return kind + "_" + language;
        }
    }

    static List<File> files() {
        return FILES;
    }

    private static final List<File> FILES = readAll();

    @ParameterizedTest
    @ValueSource(strings = {"messages", "vocabulary"})
    void everythingIsThereInMoreThanOneLanguage(String kind) {
        assertThat(FILES).filteredOn(file -> file.kind().equals(kind)).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyLanguageSaysEverything(File file) {
        assertThat(whatEveryLanguageNeeds(file))
                .containsExactlyInAnyOrderElementsOf(whatEveryLanguageNeeds(english(file)));
    }

    /** Which labels could be misheard differs from language to language. */
    private static Set<String> whatEveryLanguageNeeds(File file) {
        return texts(file, (key, text) -> !key.startsWith("spoken.")).keySet();
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatIsSpokenOtherwiseThanItIsWrittenIsWrittenToo(File file) {
        assertThat(texts(file, (key, text) -> key.startsWith("spoken.")).keySet())
                .allSatisfy(key -> assertThat(file.texts()).containsKey(key.replaceFirst("spoken", "label")));
    }

    @ParameterizedTest
    @MethodSource("files")
    void nothingIsSaidTwice(File file) {
        assertThat(lines(TRANSLATIONS.resolve(file + ".properties"))
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> line.split("=", 2)[0].strip()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("files")
    void nothingIsSaidWithoutWords(File file) {
        assertThat(file.texts()).allSatisfy((key, text) -> assertThat(text).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyPatternCanBeRead(File file) {
        assertThat(file.texts())
                .allSatisfy((key, text) ->
                        assertThatCode(() -> new MessagePattern(text)).as(key).doesNotThrowAnyException());
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyLanguagePutsTheSameThingsIn(File file) {
        assertThat(file.texts()).allSatisfy((key, text) -> assertThat(arguments(text))
                .isEqualTo(arguments(english(file).texts().getOrDefault(key, ""))));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyPluralKnowsTheNumbersOfItsLanguage(File file) {
        var needed =
                PluralRules.forLocale(ULocale.forLanguageTag(file.language())).getKeywords();
        assertThat(file.texts()).allSatisfy((key, text) -> assertThat(selectors(text, ArgType.PLURAL))
                .allSatisfy(selectors ->
                        assertThat(selectors).containsAll(NEVER_ONE.contains(key) ? Set.of("other") : needed)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyTextIsPutTogetherForEveryNumber(String language) {
        var texts = new Texts();
        for (var number : List.of(0, 1, 2, 3, 6, 11, 21, 100, 1_000_000)) {
            assertThat(english("messages").texts())
                    .allSatisfy((key, text) ->
                            assertWhole(texts.get(key, Locale.forLanguageTag(language), values(text, number))));
        }
    }

    /** Something of the right kind for everything that is put in. */
    private static Map<String, Object> values(String text, int number) {
        return arguments(text).stream()
                .map(argument -> argument.split(" "))
                .collect(Collectors.toMap(
                        argument -> argument[0],
                        argument -> switch (argument[1]) {
                            case "NONE", "SELECT" -> "Mira";
                            case "date", "time" -> LocalDateTime.of(2026, 11, 22, 14, 5);
                            default -> number;
                        },
                        (one, other) -> one instanceof Integer ? one : other));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everySentenceThatAsksWhoSpeaksKnowsAllThree(File file) {
        assertThat(texts(file, (key, text) -> text.contains("{self")))
                .allSatisfy((key, text) -> assertThat(selectors(text, ArgType.SELECT))
                        .allSatisfy(selectors -> assertThat(selectors).contains("feminine", "masculine", "other")));
    }

    @ParameterizedTest
    @MethodSource("files")
    void nobodyChoosesWithTheOldPattern(File file) {
        assertThat(file.texts()).allSatisfy((key, text) -> assertThat(selectors(text, ArgType.CHOICE))
                .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("files")
    void nothingWasLeftUntranslated(File file) {
        assertThat(texts(
                        file,
                        (key, text) -> !file.language().equals(ENGLISH)
                                && text.equals(english(file).texts().get(key))))
                .allSatisfy((key, text) -> assertThat(text)
                        .matches(same -> loans(file.language()).contains(same)
                                || NOTHING_TO_TRANSLATE.matcher(same).matches()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLoanIsLentStill(String language) {
        assertThat(FILES)
                .filteredOn(file -> file.language().equals(language))
                .flatMap(file -> file.texts().values())
                .containsAll(loans(language));
    }

    private static Set<String> loans(String language) {
        var listed = TRUE_LOANS.getProperty(language, "");
        return listed.isEmpty() ? Set.of() : Set.of(listed.split(", "));
    }

    @Test
    void everyTextOfTheProgramIsUsed() {
        var written = literals();
        assertThat(english("messages").texts().keySet()).allSatisfy(key -> assertThat(
                        written.contains(key) || PUT_TOGETHER.stream().anyMatch(key::startsWith))
                .as(key)
                .isTrue());
    }

    @Test
    void everyKeyThatIsPutTogetherIsPutTogetherSomewhere() {
        var written = literals();
        assertThat(PUT_TOGETHER)
                .allSatisfy(start -> assertThat(written).anyMatch(literal -> literal.startsWith(start)));
    }

    @Test
    void everyKeyThatIsUsedIsThere() {
        var texts = english("messages").texts().keySet();
        var families = texts.stream().map(key -> key.split("\\.")[0]).collect(Collectors.toSet());
        assertThat(literals().stream()
                        .filter(literal -> literal.matches("[a-z]+(\\.[a-z0-9-]+)+"))
                        .filter(literal -> families.contains(literal.split("\\.")[0])))
                .isNotEmpty()
                .isSubsetOf(texts);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everySentenceOfAPersonIsSaidByAllThree(String language) {
        var words = new Words();
        var texts = new Texts();
        for (var speaker : SpeaksAs.values()) {
            assertThat(keys("vocabulary", "said(-\\w+)?\\..*"))
                    .allSatisfy(key -> assertWhole(words.said(key, Locale.forLanguageTag(language), speaker)));
            assertThat(keys("messages", "response\\..*\\.said"))
                    .allSatisfy(key -> assertWhole(texts.said(key, Locale.forLanguageTag(language), speaker)));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everySentenceOfAPersonIsAnotherOne(String language) {
        var words = new Words();
        for (var speaker : SpeaksAs.values()) {
            assertThat(keys("vocabulary", "said(-\\w+)?\\..*")
                            .map(key -> words.said(key, Locale.forLanguageTag(language), speaker)))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void aTileHasThreeWordsAtTheMost() {
        assertThat(texts(english("vocabulary"), (key, text) -> key.startsWith("label.")))
                .isNotEmpty()
                .allSatisfy((key, text) -> assertThat(words(text)).isLessThanOrEqualTo(3));
    }

    @Test
    void aSentenceHasFifteenWordsAtTheMost() {
        assertThat(texts(english("vocabulary"), (key, text) -> key.startsWith("said") || key.startsWith("question.")))
                .isNotEmpty()
                .allSatisfy((key, text) -> assertThat(words(text)).isLessThanOrEqualTo(15));
    }

    @Test
    void aPersonSpeaksForThemselves() {
        assertThat(texts(english("vocabulary"), (key, text) -> key.startsWith("said")))
                .allSatisfy((key, text) -> assertThat(text)
                        .containsPattern("\\b(I|me|my|My|mine)\\b|^When we talk, please\\b")
                        .endsWith("."));
    }

    static Stream<String> languages() {
        return FILES.stream().map(File::language).distinct();
    }

    private static void assertWhole(String sentence) {
        assertThat(sentence).isNotBlank().doesNotContain("{", "}", "''").doesNotContainPattern("\\bself\\b");
    }

    /** Those texts that matter here, by their keys. */
    private static Map<String, String> texts(File file, BiPredicate<String, String> matters) {
        var found = new TreeMap<>(file.texts());
        found.entrySet().removeIf(entry -> !matters.test(entry.getKey(), entry.getValue()));
        return found;
    }

    private static long words(String text) {
        return Stream.of(text.strip().split("\\s+")).count();
    }

    private static Stream<String> keys(String kind, String regex) {
        return english(kind).texts().keySet().stream().filter(key -> key.matches(regex));
    }

    private static File english(File other) {
        return english(other.kind());
    }

    private static File english(String kind) {
        return FILES.stream()
                .filter(file -> file.kind().equals(kind) && file.language().equals(ENGLISH))
                .findFirst()
                .orElseThrow();
    }

    /** What is put into a text: name and kind, whichever order and however often. {@code self} may be left out. */
    private static Set<String> arguments(String text) {
        var pattern = new MessagePattern(text);
        var found = new TreeSet<String>();
        for (var i = 0; i < pattern.countParts(); i++) {
            if (pattern.getPartType(i) == Part.Type.ARG_START) {
                var name = pattern.getSubstring(pattern.getPart(i + 1));
                if (!name.equals("self")) {
                    found.add(name + " " + kind(pattern, i));
                }
            }
        }
        return found;
    }

    private static String kind(MessagePattern pattern, int start) {
        var type = pattern.getPart(start).getArgType();
        return type == ArgType.SIMPLE ? pattern.getSubstring(pattern.getPart(start + 2)) : type.name();
    }

    /** The selectors of every argument of that type. */
    private static List<Set<String>> selectors(String text, ArgType type) {
        var pattern = new MessagePattern(text);
        var found = new ArrayList<Set<String>>();
        for (var i = 0; i < pattern.countParts(); i++) {
            if (pattern.getPartType(i) == Part.Type.ARG_START
                    && pattern.getPart(i).getArgType() == type) {
                found.add(selectors(pattern, i));
            }
        }
        return found;
    }

    private static Set<String> selectors(MessagePattern pattern, int start) {
        var found = new HashSet<String>();
        var i = start + 2;
        while (i < pattern.getLimitPartIndex(start)) {
            if (pattern.getPartType(i) == Part.Type.ARG_SELECTOR) {
                found.add(pattern.getSubstring(pattern.getPart(i)));
            }
            i = pattern.getPartType(i) == Part.Type.MSG_START ? pattern.getLimitPartIndex(i) + 1 : i + 1;
        }
        return found;
    }

    /** Everything that stands between quotes in our code. */
    private static Set<String> literals() {
        var quoted = Pattern.compile("[\"'`]([^\"'`\\n]*)[\"'`]");
        return Stream.of(Path.of("src/main/java"), Path.of("frontend"))
                .flatMap(TranslationsTest::sources)
                .flatMap(TranslationsTest::lines)
                .flatMap(line -> quoted.matcher(line).results().map(found -> found.group(1)))
                .collect(Collectors.toSet());
    }

    private static Stream<Path> sources(Path folder) {
        try (var files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().matches(".*\\.(java|ts)"))
                    .filter(file -> !file.toString().contains("generated"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<File> readAll() {
        try (var files = Files.list(TRANSLATIONS)) {
            return files.filter(file -> file.toString().contains("_"))
                    .sorted()
                    .map(TranslationsTest::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static File read(Path path) {
        var name = path.getFileName().toString().replace(".properties", "").split("_");
        var properties = properties(path);
        var texts = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return new File(name[0], name[1], texts);
    }

    private static Properties properties(Path path) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(Files.readString(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
