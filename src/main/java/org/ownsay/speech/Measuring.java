package org.ownsay.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds out when each word of a clip is heard, where the voice does not tell: by how much shorter the text is without the
 * words before it. That takes as many sounds as words, so it is done in the background, by one thread that lets others go first.
 */
final class Measuring {

    static final int FEWEST_WORDS = 2;
    static final int MOST_WORDS = 25;

    private static final Logger LOG = LoggerFactory.getLogger(Measuring.class);

    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "measuring");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    });

    /** @param starts where in the text each of its words begins */
    void begin(
            String said,
            List<Integer> starts,
            Locale language,
            Manner manner,
            Speaker speaker,
            Consumer<List<Integer>> keep) {
        worker.execute(() -> measure(said, starts, text -> lengthMs(text, language, manner, speaker))
                .ifPresent(keep));
    }

    /** How long a text lasts, in milliseconds, with no silence around it. */
    interface Length {
        long of(String text);
    }

    static Optional<List<Integer>> measure(String said, List<Integer> starts, Length length) {
        try {
            var whole = length.of(said);
            var times = new ArrayList<Integer>();
            for (var start : starts) {
                var from = times.isEmpty() ? 0 : Math.toIntExact(whole - length.of(said.substring(start)));
                times.add(times.isEmpty() ? 0 : Math.max(times.getLast(), from));
            }
            return Optional.of(times);
        } catch (SpeechFailed failed) {
            LOG.info("Words of a clip are not marked: {}", failed.getMessage());
            return Optional.empty();
        }
    }

    private static long lengthMs(String text, Locale language, Manner manner, Speaker speaker) {
        return Studio.trimmedMs(speaker.speak(text, language, manner));
    }
}
