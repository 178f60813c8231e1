package org.ownsay.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program in a process of its own, with a made-up home. */
final class Server implements AutoCloseable {

    private static final Path JVM = Path.of(System.getProperty("java.home"), "bin");

    private final Path data;
    private final int port;
    private final Process process;
    private final double startUpCpuSeconds;

    private Server(Path data, int port, Process process, double startUpCpuSeconds) {
        this.data = data;
        this.port = port;
        this.process = process;
        this.startUpCpuSeconds = startUpCpuSeconds;
    }

    static Server start(Program program, Path data, List<String> options) throws IOException {
        var port = freePort();
        var command = new ArrayList<>(List.of(JVM.resolve("java").toString(), "-Dstdout.encoding=UTF-8"));
        command.addAll(options);
        command.addAll(List.of(
                "-jar",
                program.jar().toString(),
                "--ownsay.demo=true",
                "--ownsay.data=" + data,
                "--ownsay.tls.port=0",
                "--server.port=" + port,
                "--server.address=127.0.0.1"));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        for (var line : (Iterable<String>) process.inputReader().lines()::iterator) {
            if (line.startsWith("Ownsay is ready")) {
                return new Server(data, port, process, cpuSeconds(process));
            }
        }
        throw new IOException("It ended by itself: see " + data.resolve("ownsay.log"));
    }

    /** To clients of ours. */
    String origin() {
        return "http://127.0.0.1:" + port;
    }

    /** To browsers: no localhost, as for a tablet. */
    String url(String path) {
        return "http://tablet.test:" + port + path;
    }

    double startUpCpuSeconds() {
        return startUpCpuSeconds;
    }

    /** Bytes of what is still in use; the JVM collects its garbage first. */
    long liveHeap() throws IOException {
        var histogram = new ProcessBuilder(
                        JVM.resolve("jcmd").toString(), "" + process.pid(), "GC.class_histogram", "-all=false")
                .redirectErrorStream(true)
                .start();
        try (var lines = histogram.inputReader().lines()) {
            return lines.filter(line -> line.startsWith("Total"))
                    .map(line -> line.strip().split("\\s+"))
                    .mapToLong(words -> Long.parseLong(words[words.length - 1]))
                    .findFirst()
                    .orElseThrow(() -> new IOException("No histogram of the heap"));
        }
    }

    /** Until it has said everything once that people may hear, or until we have waited long enough. */
    void rehearse() throws IOException, InterruptedException {
        var patience = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        var before = -1L;
        for (var clips = countClips(); clips != before && System.nanoTime() < patience; clips = countClips()) {
            before = clips;
            Thread.sleep(2_000);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private long countClips() throws IOException {
        try (var files = Files.find(data, 9, (file, is) -> file.toString().endsWith(".wav"))) {
            return files.count();
        }
    }

    private static double cpuSeconds(Process process) {
        return process.info().totalCpuDuration().orElseThrow().toMillis() / 1_000.0;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
