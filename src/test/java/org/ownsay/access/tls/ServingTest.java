package org.ownsay.access.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownsay.access.SafeWay;
import org.ownsay.access.SafeWays.Trouble;
import org.ownsay.language.Texts;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.web.server.servlet.context.ServletWebServerInitializedEvent;

/** https as a browser meets it: a real Tomcat, Java's own trust check, and nothing trusted but the home's authority. */
@ExtendWith(OutputCaptureExtension.class)
class ServingTest {

    @TempDir
    Path data;

    private final List<Serving> opened = new ArrayList<>();
    private final MovedClock clock = new MovedClock();
    private WebServer http;

    @BeforeEach
    void serveHttp() {
        http = tomcat(null);
    }

    @AfterEach
    void stop() {
        opened.forEach(Serving::destroy);
        http.stop();
    }

    @Test
    void whoTrustsTheAuthorityIsOnTheSafeWay() throws Exception {
        var way = serve().find().orElseThrow();
        var client = trusting(way);
        assertThat(get(client, "https://localhost:" + way.port()).body()).isEqualTo("https");
        assertThat(get(client, "https://127.0.0.1:" + way.port()).body()).isEqualTo("https");
        assertThat(get(client, "http://localhost:" + way.plainPort()).body()).isEqualTo("http");
    }

    @Test
    void whoDoesNotTrustTheAuthorityIsNot() throws Exception {
        var way = serve().find().orElseThrow();
        assertThatExceptionOfType(SSLHandshakeException.class)
                .isThrownBy(() -> get(HttpClient.newHttpClient(), "https://localhost:" + way.port()));
    }

    @Test
    void aNameThatIsNotOursIsNotVouchedFor() throws Exception {
        var way = serve().find().orElseThrow();
        assertThat(way.names()).contains("localhost", "127.0.0.1").doesNotContain("127.0.0.2");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> get(trusting(way), "https://127.0.0.2:" + way.port()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void newTlsIsSpoken(String version) throws Exception {
        var way = serve().find().orElseThrow();
        try (var socket = handshake(way, version)) {
            assertThat(socket.getSession().getProtocol()).isEqualTo(version);
            assertThat(socket.getSession().getCipherSuite())
                    .containsPattern("GCM|CHACHA20")
                    .doesNotContain("_RSA_WITH");
        }
    }

    @Test
    void oldTlsIsRefused() throws Exception {
        var way = serve().find().orElseThrow();
        // a whole ClientHello of TLS 1.1 with one cipher suite; Java itself would not send it any more
        var hello = HexFormat.of()
                .parseHex("160302004d" + "01000049" + "0302" + "ab".repeat(32) + "00" + "0002c009" + "0100" + "001e"
                        + "000a00080006001700180019" + "000b00020100" + "000d0008000604030401" + "0203");
        try (var socket = new Socket("127.0.0.1", way.port())) {
            new DataOutputStream(socket.getOutputStream()).write(hello);
            var answer = new DataInputStream(socket.getInputStream()).readNBytes(7);
            assertThat(answer[0]).as("an alert").isEqualTo((byte) 21);
            assertThat(answer[5]).as("fatal").isEqualTo((byte) 2);
            assertThat(answer[6]).as("protocol_version").isEqualTo((byte) 70);
        }
    }

    @Test
    void aRenewedCertificateIsShownWithoutARestart() throws Exception {
        clock.move(Duration.ofDays(-375));
        var serving = serve();
        var before = shown(serving);
        serving.look();
        assertThat(shown(serving)).isEqualTo(before);

        clock.move(Duration.ofDays(375));
        serving.look();

        assertThat(shown(serving)).isNotEqualTo(before);
        assertThat(shown(serving).getNotAfter()).isAfter(before.getNotAfter());
    }

    @Test
    void aNewAddressIsNamedWithoutARestart() throws Exception {
        var names = new MovingNames();
        var serving = serve(names, 0);
        names.moved = List.of("192.168.7.7");
        serving.look();
        assertThat(serving.find().orElseThrow().names()).startsWith("192.168.7.7");
        assertThat(shown(serving).getSubjectAlternativeNames().toString()).contains("192.168.7.7");
    }

    @Test
    void theAuthorityStaysTheSameAfterARestart() throws Exception {
        var first = serve().find().orElseThrow().authority().fingerprint();
        assertThat(serve().find().orElseThrow().authority().fingerprint()).isEqualTo(first);
    }

    @Test
    void aPortThatIsTakenIsToldAndHttpGoesOn(CapturedOutput console) throws Exception {
        Serving serving;
        try (var other = new ServerSocket(0)) {
            serving = serve(new OwnNames(List.of()), other.getLocalPort());
            serving.look();
            assertThat(serving.find()).isEmpty();
            assertThat(serving.findTrouble()).contains(Trouble.PORT);
            assertThat(console.getErr()).containsOnlyOnce("Another program uses port " + other.getLocalPort());
        }
        assertThat(get(HttpClient.newHttpClient(), "http://localhost:" + http.getPort())
                        .body())
                .isEqualTo("http");

        serving.look(); // the other program is gone
        assertThat(serving.find()).isPresent();
        assertThat(serving.findTrouble()).isEmpty();
    }

    @Test
    void aBrokenAuthorityIsToldAndHttpGoesOn(CapturedOutput console) throws Exception {
        serve();
        var file = data.resolve("tls/authority.pem");
        Files.writeString(file, Files.readString(file).substring(0, 300));
        var serving = serve();
        assertThat(serving.find()).isEmpty();
        assertThat(serving.findTrouble()).contains(Trouble.FILES);
        assertThat(console.getErr()).contains("The file " + file + " is missing or damaged");
        assertThat(get(HttpClient.newHttpClient(), "http://localhost:" + http.getPort())
                        .body())
                .isEqualTo("http");
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldAndHttpGoesOn(CapturedOutput console) throws Exception {
        Files.writeString(data.resolve("tls"), "a file where the folder should be");
        assertThat(serve().findTrouble()).contains(Trouble.FILES);
        assertThat(console.getErr()).contains("There is no https: ");
    }

    @Test
    void switchedOffThereIsNeitherHttpsNorAFileOfIt() {
        var serving = new Serving(new OwnNames(List.of()), clock, new Texts(), data, "off", 0);
        open(serving);
        assertThat(serving.find()).isEmpty();
        assertThat(serving.findTrouble()).isEmpty();
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void httpsListensWhereHttpDoes() throws Exception {
        http.stop();
        http = tomcat("127.0.0.1");
        var way = serve().find().orElseThrow();
        assertThat(way.findPlainAddress()).isEmpty();
        assertThat(get(trusting(way), "https://127.0.0.1:" + way.port()).body()).isEqualTo("https");
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> new Socket("127.0.0.2", way.port()).close());
    }

    @Test
    void aSessionOfHttpsIsNeverOneOfHttp() throws Exception {
        var way = serve().find().orElseThrow();
        var client = trusting(way);
        var safe = get(client, "https://localhost:" + way.port() + "/session")
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();
        assertThat(safe)
                .startsWith(CookiesApart.SAFE_SESSION + "=")
                .contains("Secure", "HttpOnly", "Path=/")
                .doesNotContain("JSESSIONID");
        var plain = get(client, "http://localhost:" + way.plainPort() + "/session")
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();
        assertThat(plain).startsWith("JSESSIONID=").doesNotContain("Secure");

        var both = pair(safe) + "; " + pair(plain);
        assertThat(session(client, "https://localhost:" + way.port(), both)).isEqualTo(value(safe));
        assertThat(session(client, "http://localhost:" + way.plainPort(), both)).isEqualTo(value(plain));
        assertThat(session(client, "https://localhost:" + way.port(), pair(plain)))
                .isNotEqualTo(value(plain));
    }

    private Serving serve() {
        return serve(new OwnNames(List.of()), 0);
    }

    private Serving serve(OwnNames names, int port) {
        var serving = new Serving(names, clock, new Texts(), data, "on", port);
        opened.add(serving);
        open(serving);
        return serving;
    }

    private void open(Serving serving) {
        serving.open(new ServletWebServerInitializedEvent(http, new ServletWebServerApplicationContext()));
    }

    private static WebServer tomcat(@Nullable String address) {
        var factory = new TomcatServletWebServerFactory(0);
        if (address != null) {
            factory.setAddress(InetAddress.ofLiteral(address));
        }
        new CookiesApart().customize(factory);
        var server = factory.getWebServer(
                context -> context.addServlet("way", new Way()).addMapping("/"));
        server.start();
        return server;
    }

    /** Says how it was reached, or of which session. */
    private static final class Way extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter()
                    .write(
                            request.getRequestURI().equals("/session")
                                    ? request.getSession().getId()
                                    : request.getScheme());
        }
    }

    private static X509Certificate shown(Serving serving) throws Exception {
        try (var socket = handshake(serving.find().orElseThrow(), "TLSv1.3")) {
            return (X509Certificate) socket.getSession().getPeerCertificates()[0];
        }
    }

    private static SSLSocket handshake(SafeWay way, String version) throws Exception {
        var socket = (SSLSocket) trust(way).getSocketFactory().createSocket("localhost", way.port());
        var parameters = socket.getSSLParameters();
        parameters.setProtocols(new String[] {version});
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static HttpClient trusting(SafeWay way) throws Exception {
        return HttpClient.newBuilder().sslContext(trust(way)).build();
    }

    private static SSLContext trust(SafeWay way) throws Exception {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry(
                "home",
                CertificateFactory.getInstance("X.509")
                        .generateCertificate(
                                new ByteArrayInputStream(way.authority().certificate())));
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        var context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    private static HttpResponse<String> get(HttpClient client, String address) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }

    private static String session(HttpClient client, String address, String cookies) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address + "/session"))
                .header("Cookie", cookies)
                .build();
        return client.send(request, BodyHandlers.ofString()).body();
    }

    private static String pair(String setCookie) {
        return setCookie.split(";")[0];
    }

    private static String value(String setCookie) {
        return pair(setCookie).split("=")[1];
    }

    /** This machine, and whatever a test says. */
    private static final class MovingNames extends OwnNames {
        private List<String> moved = List.of();

        MovingNames() {
            super(List.of());
        }

        @Override
        List<String> list(@Nullable InetAddress only) {
            var names = new ArrayList<>(moved);
            names.addAll(super.list(only));
            return names;
        }
    }

    private static final class MovedClock extends Clock {
        private Duration ahead = Duration.ZERO;

        void move(Duration by) {
            ahead = ahead.plus(by);
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead);
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
