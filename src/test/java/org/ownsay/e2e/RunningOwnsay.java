package org.ownsay.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The packaged program in a process of its own, which can be killed and started again. */
public final class RunningOwnsay implements AutoCloseable {

    private final Path data;
    private final Map<String, String> environment;
    private final List<String> options;
    private final int port;
    private Process process;

    /** @param options for the JVM */
    public RunningOwnsay(Path data, Map<String, String> environment, String... options) {
        this.data = data;
        this.environment = environment;
        this.options = List.of(options);
        this.port = freePort();
        this.process = launch();
    }

    public int port() {
        return port;
    }

    public Process process() {
        return process;
    }

    public String url(String path) {
        return "http://tablet.test:" + port + path;
    }

    /** As a power cut to the machine would: without a word. */
    public void kill() {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public void start() {
        process = launch();
    }

    @Override
    public void close() {
        kill();
    }

    private Process launch() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of(
                "-jar",
                jar().toString(),
                "--ownsay.demo=true",
                "--ownsay.rehearsal=false",
                "--ownsay.data=" + data,
                "--server.port=" + port,
                "--ownsay.tls.port=0",
                "--server.address=127.0.0.1"));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            var started = builder.start();
            waitUntilReady(started.inputReader());
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void waitUntilReady(BufferedReader console) throws IOException {
        for (var line = console.readLine(); line != null; line = console.readLine()) {
            if (line.startsWith("Ownsay is ready")) {
                return;
            }
        }
        throw new IOException("It ended by itself: see " + data.resolve("ownsay.log"));
    }

    /** What Maven packaged, unless told of another. */
    private static Path jar() {
        var told = System.getProperty("ownsay.jar");
        if (told != null) {
            return Path.of(told);
        }
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(Path.of("target"), "ownsay-*.jar")) {
            return jars.iterator().next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
