package org.ownsay.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.ownsay.person.TestPeople;
import org.ownsay.person.VoiceProfile;
import org.ownsay.person.VoiceProfile.Preferred;
import org.ownsay.speech.Manner;

/** What is being said is shown, stops at a press, and is said as the person likes it. */
class FollowingIT extends KioskIT {

    /** As long as nobody has found out when each word is heard. */
    private static final String NO_MARKS =
            "document.questions.forEach(({ prompt }) => prompt.forEach((words) => { delete words.marks; }))";

    private static final String MARKED = "() => [...(CSS.highlights.get('ownsay-word') ?? [])].join()";

    @Test
    void theWordThatIsHeardIsMarkedInTheSentence() {
        documentsHave("document.questions.forEach(({ prompt }) => prompt.forEach((words) => (words.marks = '0 0')))");
        choose("Samir", "alone", LUNCH);

        var prompt = page.locator("h1").first();
        page.waitForFunction(MARKED);
        assertThat(prompt).containsText((String) page.evaluate(MARKED));
        assertThat(barriers()).isEmpty();

        page.waitForFunction("() => !CSS.highlights.has('ownsay-word')");
    }

    @Test
    void withoutMarksTheSentenceIsShownToBeHeard() {
        documentsHave(NO_MARKS);
        choose("Samir", "alone", LUNCH);

        assertThat(page.locator("h1[data-heard]")).isVisible();
        assertThat(page.locator("[data-heard]")).hasCount(0);
    }

    @Test
    void aPressAnywhereStopsIt() {
        countStops();
        documentsHave(NO_MARKS);
        choose("Samir", "alone", LUNCH);
        page.locator("h1[data-heard]").waitFor();
        page.evaluate("() => void (globalThis.stops = 0)");

        page.waitForTimeout(850); // what is pressed sooner belongs to the press that led here
        press(texts.get("strip.hear-again", Locale.ENGLISH));
        page.locator("[data-heard]").waitFor();
        page.waitForTimeout(850);
        page.locator("h1").click();

        page.waitForFunction("() => globalThis.stops > 0");
        assertThat(page.locator("[data-heard], .is-heard")).hasCount(0);
    }

    @Test
    void aTileIsShownWhileItSpeaksAndIsCalledAsBefore() {
        goHome("Samir", "alone");
        press(texts.get("home.talk", Locale.ENGLISH));
        press("How I feel");
        var tile = page.locator("talk-board .body button").first();
        tile.waitFor();
        var name = tile.innerText();
        press(tile);

        assertThat(page.locator("talk-board .body .is-heard")).hasCount(1);
        assertThat(tile).hasText(name);
        assertThat(page.locator("talk-board .body .is-heard")).hasCount(0);
    }

    @Test
    void whoLikesBothLanguagesHearsBoth() {
        documentsHave("document.voice = { both: true }");
        choose("Samir", "alone", LUNCH);

        var question = question();
        assertSpoken(question, Locale.ENGLISH);
        assertSpoken(page.locator("h1 .second").innerText(), URDU);
    }

    @Test
    void whoLikesBothLanguagesHearsBothOnArrival() {
        var amina = person("Amina");
        people.save(TestPeople.hearing(
                amina,
                new VoiceProfile(Preferred.USUAL, Manner.USUAL.ratePercent(), Manner.USUAL.pitchPercent(), 100, true)));
        try {
            goHome("Amina", "alone");
            var title = question();
            assertSpoken(title, URDU);
            assertSpoken(page.locator("h1 .second").innerText(), Locale.ENGLISH);
        } finally {
            people.save(TestPeople.hearing(person("Amina"), amina.voice()));
        }
    }

    @Test
    void theWordThatIsHeardIsMarkedOnEveryScreen() {
        goHome("Samir", "alone");

        var heading = page.locator("h1").first();
        page.waitForFunction(MARKED);
        assertThat(heading).containsText((String) page.evaluate(MARKED));
        assertThat(page.locator("h1[data-heard]")).hasCount(0);
    }

    @Test
    void theTabletsOwnVoiceSpeaksIfItIsOnTheTablet() {
        tabletHasVoices("[{ lang: 'en-GB', localService: true }]");
        documentsHave("document.voice = { tablet: true }");
        choose("Samir", "alone", LUNCH);

        var question = question();
        page.waitForFunction("text => globalThis.uttered.includes(text)", question);
        assertThat(heard().contains(clipOf(question))).isFalse();
    }

    @Test
    void aVoiceThatIsNotOnTheTabletIsNeverAsked() {
        tabletHasVoices("[{ lang: 'en-GB', localService: false }, { lang: 'pl-PL', localService: true }]");
        documentsHave("document.voice = { tablet: true }");
        choose("Samir", "alone", LUNCH);

        assertSpoken(question(), Locale.ENGLISH);
        assertThat((List<?>) page.evaluate("() => globalThis.uttered")).isEmpty();
    }

    /** Without what stands below it in the other language. */
    private String question() {
        return (String) page.evaluate("""
                () => [...document.querySelector('h1').childNodes].find(({ nodeType, data }) => nodeType === 3 && data.trim()).data""");
    }

    private String clipOf(String text) {
        return speaking.findClip(text, Locale.ENGLISH, Manner.USUAL)
                .orElseThrow()
                .value();
    }

    private List<?> heard() {
        return (List<?>) page.evaluate("() => globalThis.heard");
    }

    /** What the server writes, with something more in it. */
    private void documentsHave(String more) {
        tablet.addInitScript("""
                {
                  const read = Response.prototype.json;
                  Response.prototype.json = async function () {
                    const document = await read.call(this);
                    if (this.url.includes('/api/sittings/')) { MORE; }
                    return document;
                  };
                }""".replace("MORE", more));
    }

    private void countStops() {
        tablet.addInitScript("""
                globalThis.stops = 0;
                const stop = AudioBufferSourceNode.prototype.stop;
                AudioBufferSourceNode.prototype.stop = function (...when) {
                  globalThis.stops++;
                  return stop.apply(this, when);
                };""");
    }

    /** Each says at once, and to the end, what it is given. */
    private void tabletHasVoices(String voices) {
        tablet.addInitScript("""
                globalThis.uttered = [];
                globalThis.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
                Object.defineProperty(globalThis, 'speechSynthesis', { value: Object.assign(new EventTarget(), {
                  getVoices: () => VOICES.map((voice) => ({ voiceURI: voice.lang, default: false, ...voice })),
                  cancel() {},
                  speak(utterance) {
                    globalThis.uttered.push(utterance.text);
                    utterance.onstart({});
                    utterance.onend({});
                  },
                }) });""".replace("VOICES", voices));
    }
}
