package org.ownsay.speech;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The recordings of all homes. Of one that ended only the sound is deleted. */
@Component
class RecordingRecords {

    private static final String CURRENT =
            " not exists (select 1 from recording_ended e where e.recording = r.id) order by r.recorded_at, r.id";

    private final JdbcClient database;

    RecordingRecords(JdbcClient database) {
        this.database = database;
    }

    void add(Recording recording, byte[] wav) {
        database.sql("""
                        insert into recording (id, home, language, words, clip, speaker, recorded_by, recorded_at)
                        values (:id, :home, :language, :words, :clip, :speaker, :by, :at)""")
                .param("id", recording.id().value())
                .param("home", recording.home())
                .param("language", recording.language())
                .param("words", recording.words())
                .param("clip", recording.clip().value())
                .param("speaker", recording.speaker())
                .param("by", recording.recordedBy())
                .param("at", recording.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
        database.sql("insert into recording_sound (recording, wav) values (:id, :wav)")
                .param("id", recording.id().value())
                .param("wav", wav)
                .update();
    }

    /** The latest last. */
    List<Recording> list(UUID home) {
        return database.sql("select r.* from recording r where r.home = :home and" + CURRENT)
                .param("home", home)
                .query((row, number) -> recording(row))
                .list();
    }

    /** No if it had ended already, or is not of that home. */
    boolean end(RecordingId recording, UUID home, UUID by, Instant at) {
        var ended = database.sql("""
                                insert into recording_ended (recording, ended_by, ended_at)
                                select r.id, cast(:by as uuid), cast(:at as timestamp with time zone) from recording r
                                where r.id = :id and r.home = :home
                                and not exists (select 1 from recording_ended e where e.recording = r.id)""")
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("id", recording.value())
                        .param("home", home)
                        .update()
                > 0;
        if (ended) {
            database.sql("delete from recording_sound where recording = :id")
                    .param("id", recording.value())
                    .update();
        }
        return ended;
    }

    Optional<byte[]> findSound(ClipName clip) {
        return database.sql("select s.wav from recording_sound s join recording r on r.id = s.recording"
                        + " where r.clip = :clip")
                .param("clip", clip.value())
                .query((row, number) -> Objects.requireNonNull(row.getBytes("wav")))
                .optional();
    }

    private static Recording recording(ResultSet row) throws SQLException {
        return new Recording(
                new RecordingId(row.getObject("id", UUID.class)),
                row.getObject("home", UUID.class),
                row.getString("language"),
                row.getString("words"),
                new ClipName(row.getString("clip")),
                row.getString("speaker"),
                row.getObject("recorded_by", UUID.class),
                Objects.requireNonNull(row.getObject("recorded_at", OffsetDateTime.class))
                        .toInstant());
    }
}
