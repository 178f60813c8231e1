package org.ownsay.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A tablet without a screen: it begins a sitting through the browser, and then talks to the API by itself. */
public final class TabletClient {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String origin;
    private final String cookie;
    private final String sitting;

    private TabletClient(String origin, String cookie, String sitting) {
        this.origin = origin;
        this.cookie = cookie;
        this.sitting = sitting;
    }

    /** Becomes a tablet of the made-up home, and begins to ask somebody what they would like to drink: at any time of day. */
    public static TabletClient asking(String name, int port, BrowserContext browser) {
        var origin = "http://127.0.0.1:" + port;
        var page = browser.newPage();
        page.navigate(origin + "/who");
        page.locator("picture-tile[label=" + name + "] button").click();
        page.waitForURL("**/with/**");
        var person = page.url().replaceFirst(".*/with/([^?]*).*", "$1");
        page.navigate(origin + "/choose/" + person + "/alone/drinks");
        page.waitForURL("**/sitting/**");
        var client = new TabletClient(origin, cookie(page), page.url().replaceFirst(".*/sitting/([^?]*).*", "$1"));
        page.close();
        return client;
    }

    private static String cookie(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.startsWith("ownsay-tablet"))
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
    }

    public JsonNode sitting() throws IOException {
        return JSON.readTree(send(request("/api/sittings/" + sitting).GET()).body());
    }

    /** @return what was kept */
    public List<String> post(List<String> answers) throws IOException {
        var body = "{\"answers\":[" + String.join(",", answers) + "]}";
        var response = send(request("/api/answers")
                .header("Content-Type", "application/json")
                .header("Origin", origin)
                .POST(BodyPublishers.ofString(body)));
        if (response.statusCode() != 200) {
            throw new IOException("Status " + response.statusCode());
        }
        return JSON.readTree(response.body()).path("kept").values().stream()
                .map(JsonNode::asString)
                .toList();
    }

    public static String notSure(UUID id, String presentation) {
        var now = Instant.now();
        return """
                {"id":"%s","presentation":"%s","response":"NOT_SURE","option":null,"takesBack":null,"language":"en",\
                "perPage":3,"page":0,"shownAt":"%s","firstPressAt":"%s","saidAt":"%s","changes":0,"replays":0}""".formatted(id, presentation, now, now, now);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(origin + path))
                .header("Cookie", cookie)
                .timeout(Duration.ofSeconds(10));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
