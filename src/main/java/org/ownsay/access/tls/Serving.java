package org.ownsay.access.tls;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.catalina.startup.Tomcat;
import org.jspecify.annotations.Nullable;
import org.ownsay.access.SafeWay;
import org.ownsay.access.SafeWays;
import org.ownsay.language.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Opens https once http is there, and from then on sees to it that the certificate holds and names this machine. */
@Component
class Serving implements SafeWays, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Serving.class);

    private final TlsFolder folder;
    private final OwnNames ownNames;
    private final Clock clock;
    private final Texts texts;
    private final boolean isOn;
    private final int port;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("tls").factory());

    private @Nullable SafeConnector connector;
    private @Nullable TomcatWebServer http;
    private @Nullable InetAddress address;
    private @Nullable Shown shown;
    private volatile @Nullable SafeWay way;
    private volatile @Nullable Trouble trouble;

    /** What newcomers are shown. */
    private record Shown(Signed authority, Signed server, List<String> names) {}

    Serving(
            OwnNames ownNames,
            Clock clock,
            Texts texts,
            @Value("${ownsay.data}") Path data,
            @Value("${ownsay.tls:on}") String isOn,
            @Value("${ownsay.tls.port}") int port) {
        this.folder = new TlsFolder(data.resolve("tls"));
        this.ownNames = ownNames;
        this.clock = clock;
        this.texts = texts;
        this.isOn = !isOn.equalsIgnoreCase("off") && !isOn.equalsIgnoreCase("false"); // YAML reads off as false
        this.port = port;
    }

    @Override
    public Optional<SafeWay> find() {
        return Optional.ofNullable(way);
    }

    @Override
    public Optional<Trouble> findTrouble() {
        return Optional.ofNullable(trouble);
    }

    @EventListener
    void open(ServletWebServerInitializedEvent started) {
        if (isOn && started.getWebServer() instanceof TomcatWebServer plain) {
            http = plain;
            open(plain.getTomcat(), plain.getPort());
            watch.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.MINUTES);
        }
    }

    /** Whatever fails here, http goes on: people can answer on it. */
    private synchronized void open(Tomcat tomcat, int plainPort) {
        try {
            address = SafeConnector.address(tomcat);
            var ready = ready();
            var opened = SafeConnector.open(tomcat, port, ready.server, ready.authority);
            connector = opened;
            shown = ready;
            way = way(ready, opened.port(), plainPort);
            trouble = null;
        } catch (BindException taken) {
            tell(Trouble.PORT, "console.tls.port", Map.of("port", String.valueOf(port)), taken);
        } catch (BrokenFile broken) {
            tell(
                    Trouble.FILES,
                    "console.tls.broken",
                    Map.of("file", broken.file().toString()),
                    broken);
        } catch (IOException | GeneralSecurityException | RuntimeException failed) {
            tell(Trouble.FILES, "console.tls.failed", Map.of("why", String.valueOf(failed.getMessage())), failed);
        }
    }

    /** Once a minute: a new name, a new address, an end that comes near, or what hindered it may be gone. */
    synchronized void look() {
        if (connector == null || way == null) {
            if (http != null) {
                open(http.getTomcat(), http.getPort());
            }
            return;
        }
        try {
            var ready = ready();
            if (!ready.equals(shown)) {
                connector.show(ready.server, ready.authority);
                shown = ready;
            }
            way = way(ready, way.port(), way.plainPort()); // the end of a former certificate may have passed
        } catch (IOException | GeneralSecurityException | RuntimeException failed) {
            LOG.error("The certificate stays as it is; trying again in a minute", failed);
        }
    }

    private Shown ready() throws IOException, GeneralSecurityException {
        var names = ownNames.list(address);
        var now = clock.instant();
        var authority = folder.authority(ownNames.machine(), names, now);
        var server = folder.server(authority, names, now);
        var certified = TlsFolder.names(server);
        return new Shown(
                authority, server, names.stream().filter(certified::contains).toList());
    }

    private SafeWay way(Shown shown, int port, int plainPort) {
        return new SafeWay(port, plainPort, shown.names, Fingerprint.authority(shown.authority, clock.instant()));
    }

    /** Once: it is tried again every minute. */
    private void tell(Trouble what, String key, Map<String, Object> values, Exception cause) {
        if (trouble == what) {
            return;
        }
        trouble = what;
        LOG.error("http alone", cause);
        System.err.println(texts.get(key, Locale.ENGLISH, values));
    }

    @Override
    public void destroy() {
        watch.shutdownNow();
    }
}
