package org.ownsay.calls.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownsay.calls.Call;
import org.ownsay.calls.CallId;
import org.ownsay.calls.CallKind;
import org.ownsay.calls.Calling;
import org.ownsay.choosing.KioskTest;
import org.ownsay.choosing.Scenes;
import org.ownsay.choosing.Scenes.Scene;
import org.ownsay.choosing.TabletApi;
import org.ownsay.person.People;
import org.ownsay.person.TestPeople;
import org.ownsay.person.VoiceProfile;
import org.ownsay.person.VoiceProfile.Preferred;
import org.ownsay.storage.UnreliableDisk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@KioskTest
class CallsApiTest {

    private static final String CALLS = "/api/calls";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Scenes scenes;

    @Autowired
    Calling calling;

    @Autowired
    People people;

    @Autowired
    UnreliableDisk disk;

    private Scene scene;
    private TabletApi api;
    private final UUID id = CallId.next().value();

    @BeforeEach
    void aTabletStandsInTheLounge() {
        scene = scenes.begin();
        api = new TabletApi(mvc, scene.cookie());
    }

    @ParameterizedTest
    @CsvSource({"HELP, HELP", "SOMETHING_WRONG, SOMETHING_WRONG"})
    void aPressOnTheStripRaisesACall(String button, CallKind kind) {
        press(button);
        assertThat(calling.listOpen(scene.home().id()))
                .extracting(Call::id, Call::kind, Call::person, Call::place)
                .containsExactly(tuple(new CallId(id), kind, scene.mira().id(), "Lounge"));
    }

    @Test
    void theTabletIsToldThatItWasSent() {
        assertThat(press("HELP"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("SENT");
    }

    @Test
    void theSamePressMayBeSentAgain() {
        press("HELP");
        assertThat(press("HELP"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("SENT");
    }

    @Test
    void theSamePressSentAgainIsOneCall() {
        press("HELP");
        press("HELP");
        assertThat(calling.listOpen(scene.home().id())).hasSize(1);
    }

    @Test
    void anotherCallWithTheSameIdIsTurnedAway() {
        press("HELP");
        assertFails(press("SOMETHING_WRONG"), 409);
    }

    @Test
    void somebodyUnknownHereMayCallToo() {
        api.post(CALLS, body("HELP", "\"" + UUID.randomUUID() + "\""));
        assertThat(calling.listOpen(scene.home().id())).extracting(Call::person).containsNull();
    }

    @Test
    void nobodyNeedsToSayWhoTheyAreToCall() {
        assertThat(api.post(CALLS, body("HELP", "null"))).hasStatusOk();
    }

    @Test
    void whoIsWaitingIsToldWhoComes() {
        press("HELP");
        calling.see(new CallId(id), scenes.hire(scene.home(), "Grace"));
        assertThat(api.get(CALLS + "/{id}", id)).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                        {"state":"SEEN","by":"Grace","words":{"text":"Grace is coming."}}""");
    }

    @Test
    void whoIsWaitingIsToldInTheirOwnLanguage() {
        press("HELP");
        calling.see(new CallId(id), scenes.hire(scene.home(), "Grace"));
        assertThat(api.get(CALLS + "/{id}?language=ur", id))
                .bodyJson()
                .extractingPath("$.words.text")
                .asString()
                .startsWith("Grace ")
                .doesNotContain("coming");
    }

    @Test
    void whoHearsBothLanguagesIsToldInBoth() {
        people.save(TestPeople.hearing(scene.mira(), new VoiceProfile(Preferred.USUAL, 100, 100, 100, true)));
        press("HELP");
        calling.see(new CallId(id), scenes.hire(scene.home(), "Grace"));
        assertThat(api.get(CALLS + "/{id}?language=ur", id)).bodyJson().isLenientlyEqualTo("""
                        {"words":{"lang":"ur","second":{"lang":"en","text":"Grace is coming."}}}""");
    }

    @Test
    void nobodyIsToldThatSomebodyComesBeforeSomebodyDoes() {
        press("HELP");
        assertThat(api.get(CALLS + "/{id}", id)).bodyJson().isLenientlyEqualTo("{\"state\":\"SENT\"}");
    }

    @Test
    void whatWasNotPressedIsNotFound() {
        assertFails(api.get(CALLS + "/{id}", UUID.randomUUID()), 404);
    }

    @Test
    void anotherHomesTabletFindsNothing() {
        press("HELP");
        var elsewhere = new TabletApi(mvc, scenes.begin().cookie());
        assertFails(elsewhere.get(CALLS + "/{id}", id), 404);
    }

    @Test
    void aScreenThatIsNoTabletCannotCall() {
        var stranger = mvc.post()
                .uri(CALLS)
                .header("Origin", TabletApi.HERE)
                .contentType("application/json")
                .content(body("HELP", "null"));
        assertFails(stranger.exchange(), 401);
    }

    @Test
    void anotherSitesPageCannotCall() {
        var foreign = api.request(CALLS, body("HELP", "null")).header("Origin", "http://elsewhere.test");
        assertFails(foreign.exchange(), 403);
    }

    @Test
    void aCallThatTheDiskDoesNotHoldIsNotCalledSent() {
        disk.failFromNowOn(true);
        assertFails(press("HELP"), 503);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{}",
                "{\"id\":\"soon\",\"kind\":\"HELP\",\"raisedAt\":\"2026-11-22T11:00:00Z\"}",
                "{\"kind\":\"HELP\",\"raisedAt\":\"2026-11-22T11:00:00Z\"}",
                "{\"id\":\"01a201df-8aa1-7e5c-b91c-dbf26b088894\",\"raisedAt\":\"2026-11-22T11:00:00Z\"}",
                "{\"id\":\"01a201df-8aa1-7e5c-b91c-dbf26b088894\",\"kind\":\"HELP\"}",
                "{\"id\":\"01a201df-8aa1-7e5c-b91c-dbf26b088894\",\"kind\":\"ANSWER\",\"raisedAt\":\"2026-11-22T11:00:00Z\"}"
            })
    void whatIsNoCallIsAnError(String body) {
        assertFails(api.post(CALLS, body), 400);
    }

    private MvcTestResult press(String button) {
        return api.post(CALLS, body(button, "\"" + scene.mira().id() + "\""));
    }

    private String body(String button, String person) {
        return "{\"id\":\"%s\",\"kind\":\"%s\",\"person\":%s,\"raisedAt\":\"2026-11-22T11:00:00.123Z\"}"
                .formatted(id, button, person);
    }

    private static void assertFails(MvcTestResult result, int status) {
        assertThat(result).hasStatus(status);
        TabletApi.assertPlain(result);
    }
}
