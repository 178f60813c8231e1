package org.ownsay.speech;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Knows when the words of a clip are heard. Where that is not known yet, it is found out for the next time. */
final class Marking {

    private static final Logger LOG = LoggerFactory.getLogger(Marking.class);

    private final Clips clips;
    private final Measuring measuring = new Measuring();
    private final Map<ClipName, List<Integer>> times = new ConcurrentHashMap<>();
    private final Set<ClipName> looked = ConcurrentHashMap.newKeySet();

    Marking(Clips clips) {
        this.clips = clips;
    }

    /** Null where it is not known, or of no use. The disk is asked once for each clip. */
    @Nullable String find(Known known, Line line) {
        if (!known.canBeMarked()) {
            return null;
        }
        var name = known.name();
        if (looked.add(name)) {
            clips.findTimes(name)
                    .filter(kept -> kept.size() == known.words().size())
                    .ifPresentOrElse(kept -> times.put(name, kept), () -> measure(known, line));
        }
        var heard = times.get(name);
        return heard == null ? null : known.marks(heard);
    }

    void forget() {
        times.clear();
        looked.clear();
    }

    private void measure(Known known, Line line) {
        var starts = known.words().stream().map(Script.Word::at).toList();
        measuring.begin(known.said(), starts, line.language(), line.manner(), known.speaker(), measured -> {
            times.put(known.name(), measured);
            try {
                clips.keepTimes(known.name(), measured);
            } catch (IOException broken) {
                LOG.warn("When words are heard cannot be kept: {}", broken.toString());
            }
        });
    }
}
