package org.ownsay.choosing.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownsay.board.TopicId;
import org.ownsay.choosing.Answer;
import org.ownsay.choosing.AnswerId;
import org.ownsay.choosing.Answering;
import org.ownsay.choosing.Asking;
import org.ownsay.choosing.Choosing;
import org.ownsay.choosing.Company;
import org.ownsay.choosing.KioskTest;
import org.ownsay.choosing.RefusedAnswer;
import org.ownsay.choosing.Scenes;
import org.ownsay.choosing.Scenes.Scene;
import org.ownsay.choosing.Sitting;
import org.ownsay.choosing.TabletApi;
import org.ownsay.storage.UnreliableDisk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@KioskTest
class AnswersApiTest {

    private static final String ANSWERS = "/api/answers";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Scenes scenes;

    @Autowired
    Choosing choosing;

    @Autowired
    Answering answering;

    @Autowired
    UnreliableDisk disk;

    private Scene scene;
    private TabletApi api;
    private Sitting lunch;
    private final UUID id = AnswerId.next().value();

    @BeforeEach
    void miraIsAskedAboutLunchOnAKnownTablet() {
        scene = scenes.begin();
        api = new TabletApi(mvc, scene.cookie());
        lunch = choosing.begin(
                        new Asking(scene.tablet(), scene.mira().id(), new TopicId("lunch"), null, Company.ALONE, null))
                .orElseThrow();
    }

    @Test
    void anAnswerIsAcknowledgedByItsId() {
        assertThat(post(soup(id)))
                .hasStatusOk()
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON)
                .bodyJson()
                .isStrictlyEqualTo("{\"kept\":[\"%s\"],\"refused\":[]}".formatted(id));
    }

    @Test
    void anAnswerIsReadWholly() {
        post(soup(id));
        assertThat(choosing.listAnswers(lunch.id()))
                .singleElement()
                .extracting(Answer::perPage, Answer::page, Answer::changes, Answer::replays)
                .containsExactly(3, 1, 2, 4);
    }

    @Test
    void aRefusedAnswerDoesNotHoldUpTheOthers() {
        var strange = UUID.randomUUID();
        assertThat(post(soup(strange).replace("soup", "tea"), soup(id)))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("{\"kept\":[\"%s\"],\"refused\":[{\"id\":\"%s\",\"why\":\"NEVER_OFFERED\"}]}"
                        .formatted(id, strange));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"response\":\"SHRUG\"",
                "\"response\":null",
                "\"response\":\"NOT_SURE\"",
                "\"option\":null",
                "\"language\":null",
                "\"presentation\":\"lunch\"",
                "\"presentation\":null",
                "\"perPage\":0",
                "\"perPage\":\"many\"",
                "\"perPage\":null",
                "\"page\":-1",
                "\"changes\":-1",
                "\"replays\":99999999999",
                "\"saidAt\":\"noon\"",
                "\"saidAt\":null",
                "\"shownAt\":null",
                "\"takesBack\":\"00000000-0000-0000-0000-000000000001\""
            })
    void anAnswerThatMakesNoSenseIsRefusedWhileTheOthersAreKept(String instead) {
        var strange = UUID.randomUUID();
        var name = instead.substring(0, instead.indexOf(':'));
        var senseless = soup(strange)
                .replaceFirst(name + ":(\"[^\"]*\"|[0-9]+)", instead)
                .replaceFirst("\\{", name.equals("\"takesBack\"") ? "{" + instead + "," : "{");
        assertThat(post(senseless, soup(id)))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("{\"kept\":[\"%s\"],\"refused\":[{\"id\":\"%s\",\"why\":\"UNREADABLE\"}]}"
                        .formatted(id, strange));
    }

    @Test
    void whoSaysNeitherThisNorThatHasSaidNothingThatCanBeRead() {
        var empty = soup(id).replace("\"OPTION\"", "null").replace("\"soup\"", "null");
        assertThat(post(empty)).bodyJson().extractingPath("$.refused[0].why").isEqualTo("UNREADABLE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"shownAt", "firstPressAt", "saidAt"})
    void anAbsurdTimeIsRefusedAndNotSentForever(String time) {
        var absurd =
                soup(id).replaceFirst("\"" + time + "\":\"[^\"]*\"", "\"" + time + "\":\"+999999999-01-01T00:00:00Z\"");
        assertThat(post(absurd))
                .bodyJson()
                .extractingPath("$.refused")
                .asArray()
                .hasSize(1);
    }

    @Test
    void anAnswerThatMakesNoSenseWaitsForSomebodyAtTheDesk() {
        post("{\"id\":\"%s\"}".formatted(id));
        assertThat(answering.listRefused(scene.home().id()))
                .extracting(RefusedAnswer::id)
                .containsExactly(new AnswerId(id));
    }

    @Test
    void fiftyAnswersAreTakenAtOnce() {
        var fifty =
                IntStream.range(0, 50).mapToObj(i -> soup(UUID.randomUUID())).toArray(String[]::new);
        assertThat(post(fifty)).hasStatusOk();
    }

    @Test
    void fiftyOneAnswersAreTooMany() {
        var tooMany = Collections.nCopies(51, "{\"id\":\"%s\"}".formatted(id)).toArray(String[]::new);
        assertIsToldPlainly(post(tooMany), 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "{}",
                "{\"answers\":null}",
                "{\"answers\":[]}",
                "{\"answers\":7}",
                "{\"answers\":[null]}",
                "{\"answers\":[{}]}",
                "{\"answers\":[7]}",
                "{\"answers\":[{\"id\":\"soup\"}]}",
                "{\"answers\":[{\"id\":7}]}"
            })
    void aBrokenEnvelopeIsAnError(String envelope) {
        assertIsToldPlainly(api.post(ANSWERS, envelope), 400);
    }

    @Test
    void whereOneAnswerHasNoIdNoneIsKept() {
        post(soup(id), "{}");
        assertThat(choosing.listAnswers(lunch.id())).isEmpty();
    }

    @Test
    void whatIsTooLargeIsTurnedAway() {
        assertIsToldPlainly(api.post(ANSWERS, " ".repeat(64 * 1024) + "{}"), 413);
    }

    @Test
    void whatDoesNotSayHowLargeItIsIsTurnedAway() {
        var chunked = api.request(ANSWERS, envelope(soup(id)))
                .header("Origin", TabletApi.HERE)
                .header("Transfer-Encoding", "chunked");
        assertIsToldPlainly(chunked.exchange(), 411);
    }

    @Test
    void aScreenThatIsNoTabletIsTurnedAway() {
        var stranger = mvc.post()
                .uri(ANSWERS)
                .header("Origin", TabletApi.HERE)
                .contentType(MediaType.APPLICATION_JSON)
                .content(envelope(soup(id)));
        assertIsToldPlainly(stranger.exchange(), 401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://elsewhere.test",
                "https://localhost",
                "http://localhost:8081",
                "http://localhost.elsewhere.test",
                "null"
            })
    void anotherSitesPageIsTurnedAway(String origin) {
        var foreign = api.request(ANSWERS, envelope(soup(id))).header("Origin", origin);
        assertIsToldPlainly(foreign.exchange(), 403);
    }

    @Test
    void whoDoesNotSayWhereTheyComeFromIsTurnedAway() {
        assertIsToldPlainly(api.request(ANSWERS, envelope(soup(id))).exchange(), 403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "none"})
    void whatABrowserSaysComesFromElsewhereIsTurnedAway(String site) {
        var foreign = api.request(ANSWERS, envelope(soup(id)))
                .header("Origin", TabletApi.HERE)
                .header("Sec-Fetch-Site", site);
        assertIsToldPlainly(foreign.exchange(), 403);
    }

    @Test
    void whatABrowserSaysComesFromHereIsTaken() {
        var own = api.request(ANSWERS, envelope(soup(id)))
                .header("Origin", TabletApi.HERE)
                .header("Sec-Fetch-Site", "same-origin");
        assertThat(own).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {MediaType.TEXT_PLAIN_VALUE, MediaType.APPLICATION_FORM_URLENCODED_VALUE})
    void whatAFormCouldSendIsNotRead(String type) {
        var form = api.request(ANSWERS, envelope(soup(id)))
                .header("Origin", TabletApi.HERE)
                .contentType(type);
        assertIsToldPlainly(form.exchange(), 415);
    }

    @Test
    void nothingIsAcknowledgedThatTheDiskDoesNotHold() {
        disk.failFromNowOn(true);
        assertIsToldPlainly(post(soup(id)), 503);
    }

    private MvcTestResult post(String... answers) {
        return api.post(ANSWERS, envelope(answers));
    }

    private static String envelope(String... answers) {
        return Stream.of(answers).collect(Collectors.joining(",", "{\"answers\":[", "]}"));
    }

    private String soup(UUID id) {
        return """
                {"id":"%s","presentation":"%s","response":"OPTION","option":"soup","language":"en",\
                "perPage":3,"page":1,"shownAt":"2026-11-22T11:00:01.000Z","firstPressAt":"2026-11-22T11:00:04.123Z",\
                "saidAt":"2026-11-22T11:00:09.456Z","changes":2,"replays":4}""".formatted(id, lunch.presentations().getFirst().id());
    }

    private static void assertIsToldPlainly(MvcTestResult result, int status) {
        assertThat(result).hasStatus(status);
        TabletApi.assertPlain(result);
    }
}
