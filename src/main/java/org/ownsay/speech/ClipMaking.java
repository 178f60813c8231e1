package org.ownsay.speech;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has a clip made by one voice after the other. Who takes longer than a second is overtaken, and its clip still kept. */
final class ClipMaking {

    private static final Logger LOG = LoggerFactory.getLogger(ClipMaking.class);
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration PATIENCE_WITH_THE_LAST = Duration.ofSeconds(15);

    private static final int MOST_REMEMBERED = 50_000;

    private final Clips clips;
    private final ClipKey key;
    private final Duration patience;
    private final Once<ClipName> once = new Once<>();
    /** Who need not be asked again for what, by what the clip would be called. */
    private final Set<ClipName> unspeakable = ConcurrentHashMap.newKeySet();

    private final AtomicBoolean diskFails = new AtomicBoolean();

    ClipMaking(Clips clips, ClipKey key) {
        this(clips, key, PATIENCE);
    }

    ClipMaking(Clips clips, ClipKey key, Duration patience) {
        this.clips = clips;
        this.key = key;
        this.patience = patience;
    }

    /** @param isBest whether nobody before in the row will ever say it: then nobody needs to look again */
    record Made(ClipName name, WatchedSpeaker by, boolean isBest) {}

    /** @param row those who can speak the language, the first one first */
    Optional<Made> find(Wording words, Locale language, Manner manner, List<WatchedSpeaker> row) {
        var isBest = true;
        for (var speaker : row) {
            var isLast = speaker == row.getLast();
            try {
                var name = name(words, language, manner, speaker);
                if ((isLast || !speaker.isSlow())
                        && stands(name, words, language, manner, speaker, isLast ? PATIENCE_WITH_THE_LAST : patience)) {
                    return Optional.of(new Made(name, speaker, isBest));
                }
                isBest &= unspeakable.contains(name);
            } catch (IOException broken) {
                tellOnce(broken);
                isBest = false;
            }
        }
        return Optional.empty();
    }

    private ClipName name(Wording words, Locale language, Manner manner, WatchedSpeaker speaker) throws IOException {
        return key.name(
                words.text(),
                language.toLanguageTag(),
                speaker.id(),
                "rate " + manner.ratePercent() + " pitch " + manner.pitchPercent(),
                Studio.SETTINGS);
    }

    private boolean stands(
            ClipName name, Wording words, Locale language, Manner manner, WatchedSpeaker speaker, Duration wait) {
        return !unspeakable.contains(name)
                && (clips.find(name).isPresent()
                        || await(once.begin(name, () -> make(name, words, language, manner, speaker)), speaker, wait));
    }

    private static boolean await(CompletableFuture<Boolean> made, WatchedSpeaker speaker, Duration wait) {
        try {
            return made.get(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            LOG.info("{} is slow: somebody else speaks, if there is anybody", speaker.id());
            return false;
        } catch (ExecutionException broken) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean make(ClipName name, Wording words, Locale language, Manner manner, WatchedSpeaker speaker) {
        try {
            if (clips.find(name).isPresent()) { // it came while somebody else began to look
                return true;
            }
            var clip = Studio.record(speaker.speak(words.text(), language, manner));
            if (!clip.wordsMs().isEmpty()) {
                clips.keepTimes(name, clip.wordsMs());
            }
            clips.keep(name, clip.wav());
            diskFails.set(false);
            return true;
        } catch (Unspeakable never) {
            if (unspeakable.size() >= MOST_REMEMBERED) {
                unspeakable.clear();
            }
            unspeakable.add(name);
            LOG.info(
                    "{} knows no way to say {} characters: {}",
                    speaker.id(),
                    words.text().length(),
                    never.getMessage());
            return false;
        } catch (SpeechFailed failed) {
            LOG.warn(
                    "{} cannot say {} characters: {}",
                    speaker.id(),
                    words.text().length(),
                    failed.getMessage());
            return false;
        } catch (IOException broken) {
            tellOnce(broken);
            return false;
        }
    }

    /** Once, and again only after it had worked in between: a full disk must not fill itself with complaints. */
    private void tellOnce(Exception broken) {
        if (diskFails.compareAndSet(false, true)) {
            LOG.error("Clips cannot be kept, so nothing new is spoken: {}", broken.toString());
        }
    }
}
