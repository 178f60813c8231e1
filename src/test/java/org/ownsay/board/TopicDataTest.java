package org.ownsay.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownsay.language.SpeaksAs;
import org.ownsay.language.Words;
import org.ownsay.storage.TextId;

/** What comes with the program can be asked: every word and picture is there, and nothing is offered twice. */
class TopicDataTest {

    /** With these the program was first to be of use: each is asked. */
    static final List<String> FIRST_SET = List.of(
                    "breakfast-today breakfast-usual hot-meal-today hot-meals-like food-rules fruit-like vegetables-like"
                            .split(" "),
                    "drink-today drinks-usual tea-strength tea-milk drink-sweet eat-where eat-with".split(" "),
                    "do-today out-where games-like music-like tv-usual creative-usual faith-do company-usual animals-like"
                            .split(" "),
                    "get-up-when wash-usual wash-when wash-helper clothes-usual rest-where bed-when night-light night-door"
                            .split(" "),
                    "feel-now body-now pain-where-upper pain-where-lower pain-how-much pain-help sleep-last-night"
                            .split(" "),
                    "therapies-like move-help keep-close talk-how show-yes show-no hear-help my-languages my-name"
                            .split(" "),
                    "hope-go hope-see special-days comfort-things comfort-people".split(" "))
            .stream()
            .flatMap(Arrays::stream)
            .toList();

    private static final Path FILES = Path.of("src/main/resources/topics");
    private static final Path PICTURES = Path.of("frontend/pictures");
    private static final Path OPENMOJI = Path.of("node_modules/openmoji/color/svg");

    private static final TopicFiles READER = new TopicFiles();
    private static final Topics TOPICS = new Topics(READER);
    private static final Vocabulary VOCABULARY = new Vocabulary(new Words());

    /** A language that the program speaks, with its words as they are written, and the mark that ends its sentences. */
    record Language(String tag, Properties written, String fullStop) {

        Locale locale() {
            return Locale.forLanguageTag(tag);
        }

        Stream<String> sentences(Question question, OptionId option) {
            return levels(question).flatMap(level -> Stream.of(SpeaksAs.values())
                    .map(speaker -> VOCABULARY.said(question.id(), option, level, locale(), speaker)));
        }

        @Override
        public String toString() {
            return tag;
        }
    }

    static List<Language> languages() {
        return LANGUAGES;
    }

    private static final List<Language> LANGUAGES = List.of(
            language("ar", "."),
            language("bn", "।"),
            language("cy", "."),
            language("en", "."),
            language("es", "."),
            language("pa", "।"),
            language("pl", "."),
            language("pt", "."),
            language("ro", "."),
            language("so", "."),
            language("ur", "۔"),
            language("zh", "。"));

    static Collection<Question> questions() {
        return TOPICS.questions().values();
    }

    static List<Question> sorted() {
        return questions().stream().filter(Question::isSort).toList();
    }

    @Test
    void idsAreWordsAndHyphens() {
        var questions =
                Stream.concat(questions().stream(), TOPICS.drafts().stream()).toList();
        var ids = Stream.of(
                        TOPICS.areas().stream().map(Area::id),
                        TOPICS.list().stream().map(Topic::id),
                        questions.stream().map(Question::id),
                        questions.stream().flatMap(question -> question.options().stream()))
                .flatMap(all -> all.map(TextId.class::cast));
        assertThat(ids).extracting(TextId::value).isNotEmpty().allSatisfy(id -> assertThat(id)
                .hasSizeLessThanOrEqualTo(50)
                .matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    @Test
    void everyTopicStandsInOnePlaceOfOneArea() throws IOException {
        assertThat(TOPICS.areas())
                .flatMap(Area::topics)
                .extracting(TopicId::value)
                .containsExactlyInAnyOrderElementsOf(written());
        assertThat(TOPICS.areas()).extracting(Area::id).doesNotHaveDuplicates();
    }

    @Test
    void aTopicIsNamedAsItsFileIs() {
        assertThat(TOPICS.areas())
                .flatMap(Area::topics)
                .allSatisfy(id -> assertThat(READER.readTopic(id).id()).isEqualTo(id));
    }

    @Test
    void noQuestionIsAskedTwiceInATopic() {
        assertThat(TOPICS.list()).allSatisfy(topic -> assertThat(topic.questions())
                .extracting(Question::id)
                .isNotEmpty()
                .doesNotHaveDuplicates());
    }

    @Test
    void theWholeFirstSetIsAsked() {
        assertThat(FIRST_SET).hasSize(53);
        assertThat(questions()).extracting(question -> question.id().value()).containsAll(FIRST_SET);
    }

    @Test
    void nobodyChoosesBetweenMoreThanTwelve() {
        assertThat(Stream.concat(questions().stream(), TOPICS.drafts().stream()))
                .allSatisfy(question -> assertThat(question.options()).hasSizeBetween(2, 12));
    }

    @Test
    void everyLanguageOfTheProgramIsLookedAt() throws IOException {
        try (var files = Files.list(Path.of("translations"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith("vocabulary_")))
                    .containsExactlyInAnyOrderElementsOf(LANGUAGES.stream()
                            .map(language -> "vocabulary_" + language.tag() + ".properties")
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everythingHasItsWords(Language language) {
        assertThat(needed())
                .allSatisfy(key ->
                        assertThat(language.written().getProperty(key)).as(key).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noWordsAreLeftOfWhatIsNotAsked(Language language) {
        assertThat(language.written().stringPropertyNames())
                .filteredOn(key -> !key.startsWith("spoken."))
                .filteredOn(key -> !key.startsWith("scale."))
                .isSubsetOf(needed());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aTileHasThreeWordsAtTheMost(Language language) {
        assertThat(questions()).flatMap(Question::options).allSatisfy(option -> assertThat(
                        words(VOCABULARY.label(option, language.locale())))
                .isLessThanOrEqualTo(3));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aSentenceHasSixteenWordsAtTheMostAndAnEnd(Language language) {
        assertThat(questions()).allSatisfy(question -> assertThat(question.options())
                .flatMap(option -> language.sentences(question, option).toList())
                .allSatisfy(sentence -> {
                    assertThat(words(sentence)).isLessThanOrEqualTo(16);
                    assertThat(sentence).endsWith(language.fullStop());
                }));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noTwoOptionsOfAQuestionReadTheSame(Language language) {
        assertThat(questions()).allSatisfy(question -> {
            assertThat(question.options())
                    .extracting(option -> VOCABULARY.label(option, language.locale()))
                    .doesNotHaveDuplicates();
            assertThat(question.options())
                    .extracting(option -> VOCABULARY.spoken(option, language.locale()))
                    .doesNotHaveDuplicates();
        });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noTwoAnswersToAQuestionSayTheSame(Language language) {
        assertThat(questions()).allSatisfy(question -> {
            for (var speaker : SpeaksAs.values()) {
                assertThat(question.options().stream().flatMap(option -> levels(question)
                                .map(level ->
                                        VOCABULARY.said(question.id(), option, level, language.locale(), speaker))))
                        .doesNotHaveDuplicates();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("questions")
    void nobodyIsAskedForYesOrNo(Question question) {
        assertThat(VOCABULARY.prompt(question.id(), Locale.ENGLISH)).matches("(What|Which|How|Who|When|Where)\\b.*\\?");
    }

    @Test
    void everyPictureIsThere() {
        assertThat(pictures())
                .filteredOn(picture -> !picture.startsWith("openmoji/"))
                .isNotEmpty()
                .allSatisfy(picture ->
                        assertThat(PICTURES.resolve(picture + ".svg")).exists());
    }

    @Test
    void everyPictureOfOpenMojiIsThere() {
        assumeTrue(Files.isDirectory(OPENMOJI), "they come with npm, before the program is packed");
        assertThat(pictures())
                .filteredOn(picture -> picture.startsWith("openmoji/"))
                .isNotEmpty()
                .allSatisfy(picture -> assertThat(OPENMOJI.resolve(picture.substring("openmoji/".length()) + ".svg"))
                        .exists());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void noTwoOptionsOfAQuestionShareAPicture(Question question) {
        assertThat(question.options().stream().map(TopicDataTest::findPicture).filter(Objects::nonNull))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyAreaAndTopicHasItsPicture() {
        assertThat(TOPICS.areas())
                .allSatisfy(area -> assertThat(picture("area-" + area.id())).isNotNull());
        assertThat(TOPICS.list())
                .allSatisfy(topic -> assertThat(picture("topic-" + topic.id())).isNotNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"breathless", "chest", "very-bad-pain"})
    void whatCannotWaitIsToldAtOnce(String option) {
        assertThat(TOPICS.findTellStaff(new OptionId(option))).contains(TellStaff.AT_ONCE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lots-of-pain",
                "in-pain",
                "private-parts",
                "feel-sick",
                "dizzy",
                "frightened",
                "need-toilet",
                "too-hot",
                "too-cold",
                "thirsty"
            })
    void whatStaffMustKnowIsToldSoon(String option) {
        assertThat(TOPICS.findTellStaff(new OptionId(option))).contains(TellStaff.SOON);
    }

    @Test
    void nothingElseIsTold() {
        assertThat(READER.readTellStaff()).hasSize(13);
    }

    @Test
    void whatFollowsFollowsFromAnEarlierQuestionOfTheTopic() {
        assertThat(TOPICS.list()).allSatisfy(topic -> {
            var offeredBefore = new TreeSet<String>();
            for (var question : topic.questions()) {
                if (question.after() != null) {
                    assertThat(offeredBefore).contains(question.after().value());
                }
                question.options().forEach(option -> offeredBefore.add(option.value()));
            }
        });
    }

    /** A sitting puts only some of a plan's questions, and what follows would wait for ever for what it follows from. */
    @Test
    void onlyOfTheMomentAQuestionFollowsFromAnother() {
        assertThat(TOPICS.list())
                .filteredOn(topic -> topic.questions().stream().anyMatch(question -> question.after() != null))
                .isNotEmpty()
                .allMatch(Topic::isOfTheMoment);
    }

    @Test
    void nobodyIsAskedMoreThanFourAboutToday() {
        assertThat(TOPICS.list())
                .filteredOn(topic -> topic.kind() == Kind.TODAY)
                .isNotEmpty()
                .allSatisfy(topic -> assertThat(topic.questions())
                        .filteredOn(question -> question.after() == null)
                        .hasSizeLessThanOrEqualTo(4));
    }

    @Test
    void whatWeighsMoreIsWhatComfortsWhoIsVeryUnwell() {
        assertThat(TOPICS.list())
                .filteredOn(topic -> topic.kind() == Kind.SIGNIFICANT)
                .extracting(topic -> topic.id().value())
                .containsExactly("comfort");
    }

    @Test
    void draftsHaveTheirEnglishWords() {
        var words = new Words();
        assertThat(TOPICS.drafts()).isNotEmpty().allSatisfy(draft -> assertThat(keys(draft))
                .allSatisfy(key -> assertThat(
                                words.findDraft(key, Locale.ENGLISH).or(() -> words.find(key, Locale.ENGLISH)))
                        .as(key)
                        .isPresent()));
    }

    @Test
    void draftsAreAskedNowhere() {
        assertThat(TOPICS.drafts())
                .extracting(Question::id)
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(TOPICS.questions().keySet());
    }

    /** The keys without which something that is asked has no words. */
    private static Set<String> needed() {
        var keys = new TreeSet<String>();
        TOPICS.areas().forEach(area -> keys.add("area." + area.id()));
        TOPICS.list().forEach(topic -> keys.add("topic." + topic.id()));
        questions().forEach(question -> keys.addAll(keys(question)));
        for (var question : sorted()) {
            for (var level : Level.values()) {
                keys.add("scale." + Objects.requireNonNull(question.scale()).key() + "." + level.key());
            }
        }
        return keys;
    }

    private static Set<String> keys(Question question) {
        var keys = new TreeSet<String>();
        keys.add("question." + question.id());
        for (var option : question.options()) {
            keys.add("label." + option);
            keys.add("said." + question.id() + "." + option);
            if (question.isSort()) {
                keys.add("said-middle." + question.id() + "." + option);
                keys.add("said-low." + question.id() + "." + option);
            }
        }
        return keys;
    }

    private static Stream<@Nullable Level> levels(Question question) {
        return question.isSort() ? Stream.of(Level.values()) : Stream.of((Level) null);
    }

    private static List<String> written() throws IOException {
        try (var files = Files.list(FILES)) {
            return files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .filter(name -> !Set.of("home", "drafts", "tell-staff").contains(name))
                    .toList();
        }
    }

    private static Collection<String> pictures() {
        return PICTURE_OF.stringPropertyNames().stream()
                .map(PICTURE_OF::getProperty)
                .collect(Collectors.toSet());
    }

    private static @Nullable String findPicture(OptionId option) {
        return picture(option.value());
    }

    private static @Nullable String picture(String concept) {
        return PICTURE_OF.getProperty(concept);
    }

    private static final Properties PICTURE_OF = read(Path.of("src/main/resources/symbols/pictures.properties"));

    private static Language language(String tag, String fullStop) {
        return new Language(tag, read(Path.of("translations/vocabulary_" + tag + ".properties")), fullStop);
    }

    private static Properties read(Path file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static long words(String text) {
        return Stream.of(text.strip().split("\\s+")).count();
    }
}
