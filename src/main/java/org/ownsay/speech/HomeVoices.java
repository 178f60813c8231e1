package org.ownsay.speech;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows what is heard otherwise in each home. It asks once a screen whether something changed, and reads only then. */
@Component
class HomeVoices {

    /** Each only ever grows. */
    private static final String CHANGES = """
            select (select count(*) from recording r where r.home = :home)
                + (select count(*) from recording_ended e join recording r on r.id = e.recording where r.home = :home)
                + (select count(*) from pronunciation p where p.home = :home)
                + (select count(*) from pronunciation_ended e join pronunciation p on p.id = e.pronunciation
                    where p.home = :home)""";

    private final JdbcClient database;
    private final RecordingRecords recordings;
    private final PronunciationRecords pronunciations;
    private final Map<UUID, Known> known = new ConcurrentHashMap<>();

    HomeVoices(JdbcClient database, RecordingRecords recordings, PronunciationRecords pronunciations) {
        this.database = database;
        this.recordings = recordings;
        this.pronunciations = pronunciations;
    }

    private record Known(long changes, HomeVoice voice) {}

    HomeVoice of(UUID home) {
        var changes =
                database.sql(CHANGES).param("home", home).query(Long.class).single();
        var before = known.get(home);
        if (before != null && before.changes() == changes) {
            return before.voice();
        }
        var now = new HomeVoice(readRecordings(home), readPronunciations(home));
        known.put(home, new Known(changes, now));
        return now;
    }

    private Map<String, SaidAs> readPronunciations(UUID home) {
        return pronunciations.list(home).stream()
                .collect(Collectors.groupingBy(
                        Pronunciation::language, Collectors.collectingAndThen(Collectors.toList(), SaidAs::new)));
    }

    private Map<HomeVoice.Heard, ClipName> readRecordings(UUID home) {
        var byText = new HashMap<HomeVoice.Heard, ClipName>();
        for (var recording : recordings.list(home)) { // the latest last: it stays
            byText.put(new HomeVoice.Heard(recording.language(), recording.words()), recording.clip());
        }
        return Map.copyOf(byText);
    }
}
