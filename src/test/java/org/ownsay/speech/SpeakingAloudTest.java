package org.ownsay.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ownsay.speech.espeak.Espeak;
import org.ownsay.speech.freetts.FreeTts;

/** With the real voices. */
@Timeout(30)
class SpeakingAloudTest {

    private static final Locale URDU = Locale.of("ur");
    private static final Speaker FREETTS = FreeTts.speaker();

    @TempDir
    Path data;

    /** Where the texts want something made: nothing ever is. */
    @TempDir
    Path trap;

    /** {@code TRAP} stands for the folder that is watched. */
    static Stream<String> hostile() {
        return Stream.of(
                "-w TRAP/x.wav",
                "--path=TRAP/x -w TRAP/x.wav",
                "-f /etc/passwd",
                "<audio src=\"/etc/passwd\"/>",
                "<speak><audio src='file:///etc/passwd'>soup</audio></speak>",
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>",
                "soup\u0000-w TRAP/x.wav",
                "\u00011000S\u0001+50P soup",
                "[[h@l'oU]] soup",
                "soup\u202E.vaw.x\u202C\u2066",
                "$(touch TRAP/x); `touch TRAP/x` | touch TRAP/x && \n touch TRAP/x",
                "../../..TRAP/x",
                "%s%n%x {} ${jndi:ldap://localhost/x}",
                "9".repeat(1_000),
                "a".repeat(1_000),
                "!?.,;:-_'\"()".repeat(80),
                "I. ".repeat(333),
                "soup".repeat(25_000),
                "\uD83C\uDF72\uD83C",
                "A\u0301\u0301\u0301\u0301".repeat(200),
                "`reboot`\r\n\u0007",
                "\uDC00\uD800 14:05 \uD83D",
                "\u202E23 November 2026\u202C £5 1st",
                "$1,000,000,000,000,000 on 31/12/99 at 25:99, 1/0, 1e999, MCMXCIX, Dr. St. No. 5th 0x1F");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void nothingInATextIsMoreThanWords(String text) throws IOException {
        assertHarmless(speaking(FREETTS), set(text));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void norForAProgramOfItsOwn(String text) throws IOException {
        assertHarmless(speaking(Espeak.speaker()), set(text));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void norWhereItIsSaidInsteadOfAWord(String text) throws IOException {
        assertHarmless(sayingInstead(set(text), FREETTS), "I want soup.");
        assertHarmless(sayingInstead(set(text), Espeak.speaker()), "I want soup.");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void norWhereItIsTheWord(String hostile) throws IOException {
        var text = set(hostile);
        var home = new HomeVoice(
                Map.of(new HomeVoice.Heard("en-GB", text), new ClipName("a".repeat(40))),
                Map.of("en-GB", SaidAsTest.saidAs(text, "soup")));
        assertHarmless(Speeches.in(data, making(), home, FREETTS), text);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void noLanguageSpellsItOutIntoSomethingElse(String text) {
        var spelling = new SpellingOut();
        for (var language : List.of("en", "cy", "pl", "ro", "pt", "es", "ar", "zh", "ur")) {
            assertThat(spelling.apply(Script.of(text), Locale.of(language)).words(Locale.of(language)))
                    .allMatch(word -> word.origin() >= 0 && word.origin() < text.length());
        }
    }

    @Test
    void englishAndUrduAreEquallyLoud() throws IOException {
        var speaking = speaking(FREETTS, Espeak.speaker());
        var english = List.of("Soup", "I want soup for lunch.", "Hot chocolate", "Something is wrong");
        var urdu = List.of("سوپ", "میں چائے پینا چاہتی ہوں۔", "مجھے مدد چاہیے", "ہاں");
        for (var text : english) {
            assertThat(hear(speaking, text, Locale.UK).levelDb()).isCloseTo(-20, within(1.5));
        }
        for (var text : urdu) {
            assertThat(hear(speaking, text, URDU).levelDb()).isCloseTo(-20, within(1.5));
        }
    }

    @Test
    void aClipIsAsLongAsItsWordsAndHardlyLonger() throws IOException {
        var wav = hear(speaking(FREETTS), "I want soup for lunch.", Locale.UK);

        assertThat(wav.lengthMs()).isBetween(1_200L, 3_000L);
        assertThat(wav.quietAtStartMs()).isLessThan(150);
        assertThat(wav.quietAtEndMs()).isLessThan(200);
        assertThat(wav.peak()).isLessThan(0.9);
    }

    @Test
    void whatTheFirstVoiceCannotSpellTheSecondSays() {
        assertThat(speaking(FREETTS).findClip("I like π.", Locale.UK, Manner.USUAL))
                .isEmpty();
        assertThat(speaking(FREETTS, Espeak.speaker()).findClip("I like π.", Locale.UK, Manner.USUAL))
                .isPresent();
    }

    @Test
    void somaliIsSpokenByNobody() {
        var speaking = speaking(FREETTS, Espeak.speaker());

        assertThat(speaking.speaks(Locale.of("so"))).isFalse();
        assertThat(speaking.findClip("Maraq baan rabaa.", Locale.of("so"), Manner.USUAL))
                .isEmpty();
    }

    private String set(String text) {
        return text.replace("TRAP", trap.toString());
    }

    private Wav hear(Speaking speaking, String text, Locale language) throws IOException {
        return Wav.read(speaking.findClip(text, language, Manner.USUAL)
                .flatMap(speaking::findSound)
                .orElseThrow());
    }

    private Speaking sayingInstead(String text, Speaker speaker) {
        return Speeches.in(
                data, making(), new HomeVoice(Map.of(), Map.of("en-GB", SaidAsTest.saidAs("soup", text))), speaker);
    }

    private ClipMaking making() {
        return new ClipMaking(new Clips(data, 500), new ClipKey(data));
    }

    private void assertHarmless(Speaking speaking, String text) throws IOException {
        var here = names(Path.of(""));
        var children = children();
        var clip = speaking.of(UUID.randomUUID(), Manner.USUAL)
                .say(text, Locale.UK)
                .clip();
        if (clip != null) {
            assertThat(speaking.findSound(clip).stream())
                    .allSatisfy(wav -> assertThat(Wav.read(wav).lengthMs()).isPositive());
        }
        assertThat(names(data)).isSubsetOf("clip.key", "clips");
        assertThat(names(Path.of(""))).isEqualTo(here);
        assertThat(names(trap)).isEmpty();
        await().untilAsserted(() -> assertThat(children).containsAll(children()));
    }

    private static Set<Long> children() {
        return ProcessHandle.current()
                .descendants()
                .filter(ProcessHandle::isAlive)
                .map(ProcessHandle::pid)
                .collect(Collectors.toSet());
    }

    private static Set<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private Speaking speaking(Speaker... speakers) {
        return Speeches.in(data, speakers);
    }
}
