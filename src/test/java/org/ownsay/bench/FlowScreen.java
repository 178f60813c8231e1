package org.ownsay.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A tablet without a browser: it asks the server for what a browser asks for, and has a session and a UI there. */
final class FlowScreen {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(Version.HTTP_1_1).build();
    private static final String GLASS = "&v-sh=800&v-sw=1280&v-wh=800&v-ww=1280&v-bh=800&v-bw=1280&v-tzo=0&v-rtzo=0"
            + "&v-dstd=0&v-dston=false&v-tzid=UTC&v-td=true&v-pr=1";

    private final String origin;
    private final Map<String, String> cookies;
    private String token = "";
    private int ui;
    private int messages;

    private FlowScreen(String origin, Map<String, String> cookies) {
        this.origin = origin;
        this.cookies = new LinkedHashMap<>(cookies);
    }

    /** A new page; what the server shows on it is not asked yet. */
    static FlowScreen open(String origin, Map<String, String> cookies) throws IOException {
        var screen = new FlowScreen(origin, cookies);
        screen.get("/");
        var config =
                JSON.readTree(screen.get("/?v-r=init&location=&query=" + GLASS)).path("appConfig");
        screen.ui = config.path("v-uiId").asInt();
        screen.token = config.path("uidl").path("Vaadin-Security-Key").asString();
        return screen;
    }

    Map<String, String> cookies() {
        return cookies;
    }

    /** What the server sends for it. */
    JsonNode go(String route) throws IOException {
        var body = """
                {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"",\
                "appShellTitle":"","historyState":null,"trigger":""}}],"syncId":%d,"clientId":%d}""".formatted(token, route, messages, messages);
        messages++;
        var reply = text(send(post("/?v-r=uidl&v-uiId=" + ui, body)));
        if (reply.contains("There was an exception")) { // Flow's own page of errors comes with a 200
            throw new IOException("An error instead of " + route + ": see the server's log");
        }
        return JSON.readTree(reply.substring(reply.indexOf('{')));
    }

    String get(String path) throws IOException {
        return text(send(request(path).GET()));
    }

    CompletableFuture<HttpResponse<String>> postLater(String path, String body) {
        return HTTP.sendAsync(post(path, body).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder post(String path, String body) {
        return request(path)
                .header("Content-Type", "application/json")
                .header("Origin", origin)
                .POST(BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(origin + path)).timeout(Duration.ofMinutes(1));
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return response;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    private void keep(String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0], pair[1]);
    }

    private static String text(HttpResponse<String> response) throws IOException {
        if (response.statusCode() != 200) {
            throw new IOException(response.uri() + ": " + response.statusCode());
        }
        return response.body();
    }
}
