package org.ownsay.speech;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A speaker nobody waits for longer than 6 s, and which rests for a minute when it was slow to fail three times running.
 * When it was slow to answer three times running, it is known to be slow for a minute: then others go first.
 */
final class WatchedSpeaker implements Speaker {

    private static final Duration PATIENCE = Duration.ofSeconds(6);
    private static final Duration SLOW = Duration.ofMillis(500);
    private static final Duration SLOW_TO_ANSWER = Duration.ofSeconds(1);
    private static final Duration REST = Duration.ofMinutes(1);
    private static final int TIMES_RUNNING = 3;

    private final Speaker speaker;
    private final Duration patience;
    private final AtomicInteger slowFailures = new AtomicInteger();
    private final AtomicInteger slowAnswers = new AtomicInteger();
    private volatile long restsUntilNs = System.nanoTime();
    private volatile long slowUntilNs = System.nanoTime();

    WatchedSpeaker(Speaker speaker) {
        this(speaker, PATIENCE);
    }

    WatchedSpeaker(Speaker speaker, Duration patience) {
        this.speaker = speaker;
        this.patience = patience;
    }

    @Override
    public boolean speaks(Locale language) {
        return speaker.speaks(language);
    }

    @Override
    public String id() {
        return speaker.id();
    }

    @Override
    public String name() {
        return speaker.name();
    }

    @Override
    public boolean isBritish() {
        return speaker.isBritish();
    }

    /** Whether somebody else had better speak first for now. */
    boolean isSlow() {
        return System.nanoTime() - slowUntilNs < 0;
    }

    @Override
    public Sound speak(String text, Locale language, Manner manner) {
        var startNs = System.nanoTime();
        if (startNs - restsUntilNs < 0) {
            throw new SpeechFailed("it rests, having been slow");
        }
        try {
            var sound = await(new FutureTask<>(() -> speaker.speak(text, language, manner)));
            slowFailures.set(0);
            noteAnswer(System.nanoTime() - startNs);
            return sound;
        } catch (SpeechFailed failed) {
            noteFailure(System.nanoTime() - startNs);
            throw failed;
        }
    }

    /** In a thread of its own, because nothing else can be left behind when it hangs. */
    private Sound await(FutureTask<Sound> speech) {
        Thread.ofPlatform().daemon().name("speech").start(speech);
        try {
            return speech.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof SpeechFailed known ? known : unforeseen(failed.getCause());
        } catch (TimeoutException slow) {
            speech.cancel(true);
            throw new SpeechFailed("no sound within " + patience.toMillis() + " ms");
        } catch (InterruptedException stopped) {
            speech.cancel(true);
            Thread.currentThread().interrupt();
            throw new SpeechFailed("interrupted");
        }
    }

    private void noteAnswer(long tookNs) {
        if (tookNs <= SLOW_TO_ANSWER.toNanos()) {
            slowAnswers.set(0);
        } else if (slowAnswers.incrementAndGet() >= TIMES_RUNNING) {
            slowAnswers.set(0);
            slowUntilNs = System.nanoTime() + REST.toNanos();
        }
    }

    private void noteFailure(long tookNs) {
        if (tookNs > SLOW.toNanos() && slowFailures.incrementAndGet() >= TIMES_RUNNING) {
            slowFailures.set(0);
            restsUntilNs = System.nanoTime() + REST.toNanos();
        }
    }

    /** Only the kind of error is told: others put the text into their messages. */
    private static SpeechFailed unforeseen(@Nullable Throwable failure) {
        return new SpeechFailed(failure == null ? "unknown" : failure.getClass().getName());
    }
}
