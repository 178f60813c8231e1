package org.ownsay.symbols;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ownsay.symbols.SymbolPack.Failure;
import org.ownsay.symbols.SymbolPack.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The packs of all homes, and how far each of them is. What was removed is there no more. */
@Component
class PackRecords {

    private static final String PACKS = "select p.*, (select count(*) from pack_picture i where i.pack = p.id) pictures"
            + " from symbol_pack p where p.removed_at is null and ";

    private final JdbcClient database;

    PackRecords(JdbcClient database) {
        this.database = database;
    }

    /** How far a pack is. */
    record Progress(int entries, int done, long unpacked, State state, String language) {}

    /** A pack that people may be shown. */
    record Ready(PackId id, String name, String credit, String licence) {}

    void add(SymbolPack pack) {
        database.sql("""
                        insert into symbol_pack (id, home, name, credit, licence, language, brought_by, brought_at, state,
                            entries, done, unpacked)
                        values (:id, :home, :name, :credit, :licence, :language, :by, :at, 'BRINGING', :entries, 0, 0)""")
                .param("id", pack.id().value())
                .param("home", pack.home())
                .param("name", pack.name())
                .param("credit", pack.credit())
                .param("licence", pack.licence())
                .param("language", pack.language())
                .param("by", pack.broughtBy())
                .param("at", pack.broughtAt().atOffset(ZoneOffset.UTC))
                .param("entries", pack.entries())
                .update();
    }

    /** The first one that was brought comes first. */
    List<SymbolPack> list(UUID home) {
        var skipped = skipped(home);
        return database.sql(PACKS + "p.home = :home order by p.brought_at, p.id")
                .param("home", home)
                .query((row, number) -> pack(row, skipped))
                .list();
    }

    /** Those whose pictures are offered. */
    List<Ready> listReady(UUID home) {
        return database.sql("select id, name, credit, licence from symbol_pack"
                        + " where home = :home and state = 'READY' and removed_at is null order by brought_at, id")
                .param("home", home)
                .query((row, number) -> new Ready(
                        new PackId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("credit"),
                        row.getString("licence")))
                .list();
    }

    /** Those that were removed before then, with their homes. */
    Map<PackId, UUID> listRemoved(Instant before) {
        return database
                .sql("select id, home from symbol_pack where removed_at < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query((row, number) ->
                        Map.entry(new PackId(row.getObject("id", UUID.class)), row.getObject("home", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Those that somebody may go on with. */
    Set<PackId> listPutAside() {
        return database
                .sql("select id from symbol_pack where state <> 'READY' and removed_at is null")
                .query(UUID.class)
                .list()
                .stream()
                .map(PackId::new)
                .collect(Collectors.toSet());
    }

    List<PackId> listUnfinished() {
        return database
                .sql("select id from symbol_pack where state = 'BRINGING' and removed_at is null order by brought_at")
                .query(UUID.class)
                .list()
                .stream()
                .map(PackId::new)
                .toList();
    }

    Optional<Progress> findProgress(PackId pack) {
        return database.sql("select * from symbol_pack where id = :id and removed_at is null")
                .param("id", pack.value())
                .query((row, number) -> new Progress(
                        row.getInt("entries"),
                        row.getInt("done"),
                        row.getLong("unpacked"),
                        State.valueOf(row.getString("state")),
                        row.getString("language")))
                .optional();
    }

    /** Says how far it is now. No if it was removed meanwhile, or somebody else goes on with it. */
    boolean advance(PackId pack, Batch batch) {
        return database.sql("update symbol_pack set done = :to, unpacked = :unpacked"
                                + " where id = :id and done = :from and state = 'BRINGING' and removed_at is null")
                        .param("to", batch.to())
                        .param("unpacked", batch.unpacked())
                        .param("id", pack.value())
                        .param("from", batch.from())
                        .update()
                > 0;
    }

    void finish(PackId pack) {
        database.sql("update symbol_pack set state = 'READY', done = entries where id = :id and state = 'BRINGING'")
                .param("id", pack.value())
                .update();
    }

    void fail(PackId pack, Failure why) {
        database.sql("update symbol_pack set state = 'FAILED', failure = :why where id = :id and state = 'BRINGING'")
                .param("why", why.name())
                .param("id", pack.value())
                .update();
    }

    /** Says that it is being brought again. */
    boolean resume(PackId pack, UUID home) {
        return database.sql("update symbol_pack set state = 'BRINGING', failure = null"
                                + " where id = :id and home = :home and state <> 'READY' and removed_at is null")
                        .param("id", pack.value())
                        .param("home", home)
                        .update()
                > 0;
    }

    boolean remove(PackId pack, UUID home, UUID by, Instant at) {
        return database.sql("update symbol_pack set removed_by = :by, removed_at = :at"
                                + " where id = :id and home = :home and removed_at is null")
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("id", pack.value())
                        .param("home", home)
                        .update()
                > 0;
    }

    private Map<UUID, List<Skipped>> skipped(UUID home) {
        record Of(UUID pack, Skipped skipped) {}
        return database
                .sql("select s.* from pack_skipped s join symbol_pack p on p.id = s.pack"
                        + " where p.home = :home and p.removed_at is null order by s.pack, s.place")
                .param("home", home)
                .query((row, number) -> new Of(
                        row.getObject("pack", UUID.class),
                        new Skipped(row.getString("entry"), Skipped.Why.valueOf(row.getString("why")))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Of::pack, HashMap::new, Collectors.mapping(Of::skipped, Collectors.toList())));
    }

    private static SymbolPack pack(ResultSet row, Map<UUID, List<Skipped>> skipped) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var failure = row.getString("failure");
        return new SymbolPack(
                new PackId(id),
                row.getObject("home", UUID.class),
                row.getString("name"),
                row.getString("credit"),
                row.getString("licence"),
                row.getString("language"),
                row.getObject("brought_by", UUID.class),
                Objects.requireNonNull(row.getObject("brought_at", OffsetDateTime.class))
                        .toInstant(),
                State.valueOf(row.getString("state")),
                failure == null ? null : Failure.valueOf(failure),
                row.getInt("entries"),
                row.getInt("done"),
                row.getInt("pictures"),
                skipped.getOrDefault(id, List.of()));
    }
}
