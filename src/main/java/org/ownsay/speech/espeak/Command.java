package org.ownsay.speech.espeak;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.ownsay.speech.SpeechFailed;

/** Runs a program for a moment: a text in, bytes out. However it ends, nothing of it is left running. */
record Command(List<String> words, Duration patience, int maxBytes) {

    /** Throws {@link SpeechFailed} if it does not start, fails, is too slow or says too much. */
    byte[] run(String text) {
        var process = start();
        try {
            var output = new FutureTask<>(() -> talk(process, text));
            Thread.ofPlatform().daemon().name("espeak").start(output);
            return output.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof SpeechFailed known ? known : new SpeechFailed("it broke off");
        } catch (TimeoutException slow) {
            throw new SpeechFailed("no sound within " + patience.toMillis() + " ms");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new SpeechFailed("interrupted");
        } finally {
            end(process);
        }
    }

    private Process start() {
        var builder = new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().put("LC_ALL", "C.UTF-8");
        try {
            return builder.start();
        } catch (IOException gone) {
            throw new SpeechFailed("it does not start");
        }
    }

    private byte[] talk(Process process, String text) throws IOException, InterruptedException {
        try (var in = process.getOutputStream()) {
            in.write(text.getBytes(StandardCharsets.UTF_8));
        }
        var bytes = process.getInputStream().readNBytes(maxBytes + 1);
        if (bytes.length > maxBytes) {
            throw new SpeechFailed("more than " + maxBytes + " bytes");
        }
        if (process.waitFor() != 0) {
            throw new SpeechFailed("it ended with " + process.exitValue());
        }
        return bytes;
    }

    private static void end(Process process) {
        if (process.isAlive()) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
