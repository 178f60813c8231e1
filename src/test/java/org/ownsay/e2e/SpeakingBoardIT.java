package org.ownsay.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Locale.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownsay.access.AccountId;
import org.ownsay.person.AccessProfile;
import org.ownsay.person.Phrase;
import org.ownsay.person.Phrasing;
import org.ownsay.person.TestPeople;
import org.ownsay.person.Theme;
import org.ownsay.person.UsablePart;
import org.ownsay.person.VoiceProfile;
import org.ownsay.person.VoiceProfile.Speaks;
import org.ownsay.person.WayIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** UC-15 and UC-27: somebody speaks with the tablet, and nobody else keeps a word of it. */
class SpeakingBoardIT extends KioskIT {

    /** Tells each word that is marked from then on. */
    private static final String WATCH_WORDS = """
            () => {
              globalThis.marked = [];
              const set = CSS.highlights.set;
              CSS.highlights.set = function (name, highlight) {
                globalThis.marked.push([...highlight].join());
                return set.call(this, name, highlight);
              };
            }""";

    private static final String EVERYTHING_STORED = """
            async () => {
              const asked = (request) => new Promise((told, failed) => {
                request.onsuccess = () => told(request.result);
                request.onerror = () => failed(request.error);
              });
              const stores = [];
              for (const { name } of await indexedDB.databases()) {
                const database = await asked(indexedDB.open(name));
                for (const store of database.objectStoreNames) {
                  stores.push([name, store, await asked(database.transaction(store).objectStore(store).getAll())]);
                }
                database.close();
              }
              return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, stores, document.cookie]);
            }""";

    private static final String SENTENCE =
            "Please ask my daughter Margaret to bring my brown cardigan, my reading glasses and the newspaper f"
                    + "rom Saturday when she comes to visit me on Sunday, because I would like to sit out in the garden, plea";

    private static final String WITHOUT_A_BREAK =
            "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghij"
                    + "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghij";

    @Autowired
    Phrasing phrasing;

    @Autowired
    JdbcClient database;

    @Test
    void whatIsPutTogetherIsSaidInOneGoAndEachWordMarkedInOrder() {
        openTalk("Samir");
        press("How I feel");
        press("Happy");
        press("Yes");
        press("Back");
        press("What I need");
        press("My body");
        press("Too hot");
        assertThat(page.locator(".bar li"))
                .hasText(new String[] {"Right now I feel happy.", "Yes", "Right now I feel too hot."});
        assertThat(barriers()).isEmpty();

        page.waitForFunction("() => !CSS.highlights.has('ownsay-word')");
        page.evaluate(WATCH_WORDS);
        Hearing.forget(page);
        press("Say it");
        assertSpoken("Right now I feel too hot.", ENGLISH);
        page.waitForFunction("() => globalThis.marked.at(-1) === 'hot'");

        var words = List.of("Right now I feel happy Yes Right now I feel too hot".split(" "));
        var marked = ((List<?>) page.evaluate("() => globalThis.marked"))
                .stream().map(Object::toString).toList();
        assertThat(marked).contains("happy");
        assertThat(words).containsSubsequence(marked);
    }

    @Test
    void whatWasClearedComesBack() {
        openTalk("Samir");
        press("Stop");
        press("Yes");
        press("Take away");
        assertThat(page.locator(".bar li")).hasText(new String[] {"Stop"});
        press("Clear");
        assertThat(page.locator(".bar li")).hasCount(0);
        press("Bring back");
        assertThat(page.locator(".bar li")).hasText(new String[] {"Stop"});
    }

    @Test
    void theWayBackIsAlwaysInTheSamePlaceAndLeadsWhereSomebodyCameFrom() {
        openTalk("Samir");
        var place = button("My page").boundingBox();
        press("What I need");
        press("Pain");
        press("How much it hurts");
        assertHeading("How much it hurts");
        assertThat(button("Back").boundingBox().x).isEqualTo(place.x);
        assertThat(button("Back").boundingBox().y).isEqualTo(place.y);
        press("Back");
        assertHeading("Pain");
        press("Back");
        assertHeading("What I need");
        press("Back");
        assertHeading("Talk");
        press("My page");
        page.waitForURL("**/home/**");
    }

    @Test
    void withoutTheServerItSpeaksOn() {
        var fetched = fetched();
        openTalk("Samir");
        waitUntilAllIsHere(fetched);
        page.route("**", Route::abort);

        press("What I need");
        press("My body");
        press("Too hot");
        assertSpoken("Right now I feel too hot.", ENGLISH);
        press("Say it");
        assertThat(page.locator(".bar li")).hasText(new String[] {"Right now I feel too hot."});
    }

    /** However little else is said of itself: what they press here is what they say. */
    @ParameterizedTest
    @EnumSource(Speaks.class)
    void whatIsPressedIsHeard(Speaks speaks) {
        var before = person("Samir");
        var usual = VoiceProfile.USUAL;
        people.save(TestPeople.hearing(
                before,
                new VoiceProfile(usual.preferred(), usual.ratePercent(), usual.pitchPercent(), 100, false, speaks)));
        try {
            openTalk("Samir");
            press("What I need");
            press("My body");
            press("Too hot");
            assertSpoken("Right now I feel too hot.", ENGLISH);
            press("Yes");
            assertSpoken("Yes", ENGLISH);
        } finally {
            people.save(TestPeople.hearing(person("Samir"), before.voice()));
        }
    }

    @Test
    void aPhraseFromTheDeskIsHeard() {
        var samir = person("Samir").id();
        var by = new AccountId(
                database.sql("select id from account").query(UUID.class).list().getFirst());
        var kept = phrasing.keep(samir, Map.of("en", "My cat is called Biscuit."), null, by);
        try {
            openTalk("Samir");
            press("Mine");
            press("My cat is called Biscuit.");
            assertSpoken("My cat is called Biscuit.", ENGLISH);
            assertThat(page.locator(".bar li")).hasText(new String[] {"My cat is called Biscuit."});
            assertThat(barriers()).isEmpty();
        } finally {
            phrasing.remove(kept.id(), samir, by);
        }
    }

    /** As long as the desk takes it, in the largest words and the smallest part of the glass. */
    @ParameterizedTest
    @ValueSource(strings = {SENTENCE, WITHOUT_A_BREAK})
    void theLongestPhraseIsReadWhole(String words) {
        assertThat(words).hasSize(Phrase.MOST_CHARACTERS);
        var before = person("Samir");
        var by = new AccountId(
                database.sql("select id from account").query(UUID.class).list().getFirst());
        var kept = phrasing.keep(before.id(), Map.of("en", words), null, by);
        people.save(
                TestPeople.selecting(before, new AccessProfile(6, Theme.YELLOW, 40, UsablePart.LOWER, WayIn.TOUCH)));
        try {
            openTalk("Samir");
            press("Mine");
            press(words);
            assertThat(page.locator(".bar li")).hasText(new String[] {words});
            assertThat(Layout.faults(page, 1, false)).isEmpty();
        } finally {
            people.save(TestPeople.selecting(person("Samir"), before.profile()));
            phrasing.remove(kept.id(), before.id(), by);
        }
    }

    @Test
    void nothingOfWhatIsSaidIsStoredOrSent() {
        var fetched = fetched();
        openTalk("Samir");
        waitUntilAllIsHere(fetched);
        var known = Set.copyOf(fetched);
        var rows = rows();
        var stored = page.evaluate(EVERYTHING_STORED);
        var sent = new ArrayList<String>();
        page.onRequest(request -> sent.add(request.method() + " " + request.url()));

        press("How I feel");
        press("Happy");
        press("No");
        press("Say it");
        press("Clear");
        press("Bring back");
        press("Hear again");
        press("Back");

        assertThat(known).as("no address that is new").containsAll(sent);
        assertThat(sent)
                .as("the browser shows again the pictures that it has, and asks for nothing else")
                .allMatch(request -> request.contains("/pictures/"));
        assertThat(page.evaluate(EVERYTHING_STORED)).isEqualTo(stored);
        assertThat(rows()).isEqualTo(rows);
    }

    private Set<String> fetched() {
        var fetched = new HashSet<String>();
        page.onRequest(request -> fetched.add("GET " + request.url()));
        return fetched;
    }

    /** Every sound of Talk is fetched in advance, whatever is pressed: until nothing more is asked for. */
    private void waitUntilAllIsHere(Set<String> fetched) {
        for (var known = -1; known < fetched.size(); page.waitForTimeout(4_000)) {
            known = fetched.size();
        }
    }

    private void openTalk(String name) {
        goHome(name, "alone");
        press("Talk");
        assertHeading("Talk");
    }

    /** How many there are in each table. */
    private Map<String, Long> rows() {
        var all = new LinkedHashMap<String, Long>();
        database.sql("select table_name from information_schema.tables where lower(table_schema) = 'public'")
                .query(String.class)
                .list()
                .forEach(table -> all.put(
                        table,
                        database.sql("select count(*) from \"" + table + "\"")
                                .query(Long.class)
                                .single()));
        assertThat(all).hasSizeGreaterThan(20);
        return all;
    }
}
