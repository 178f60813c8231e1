package org.ownsay.symbols;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The pictures of packs and what they are called. */
@Component
class PackShelf {

    private final JdbcClient database;
    private final JdbcTemplate batches;

    PackShelf(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** A picture as a pack knows it: one row a language. */
    record Row(
            UUID picture,
            String symbol,
            String licence,
            String option,
            String language,
            String name,
            String keywords) {}

    void add(PackId pack, Batch batch) {
        var pictures = new ArrayList<Object[]>();
        var drawings = new ArrayList<Object[]>();
        var words = new ArrayList<Object[]>();
        for (var taken : batch.pictures()) {
            var id = taken.id().value();
            pictures.add(new Object[] {id, pack.value(), taken.symbol(), taken.licence(), taken.option()});
            drawings.add(new Object[] {
                id, taken.drawing().mediaType(), taken.drawing().bytes()
            });
            taken.words().forEach(word -> words.add(new Object[] {id, word.language(), word.name(), word.keywords()}));
        }
        batches.batchUpdate(
                "insert into pack_picture (id, pack, symbol, licence, option) values (?, ?, ?, ?, ?)", pictures);
        batches.batchUpdate("insert into pack_drawing (picture, media_type, bytes) values (?, ?, ?)", drawings);
        batches.batchUpdate("insert into pack_word (picture, language, name, keywords) values (?, ?, ?, ?)", words);
        add(pack, batch.skipped());
    }

    private void add(PackId pack, Map<Integer, Skipped> skipped) {
        batches.batchUpdate(
                "insert into pack_skipped (pack, place, entry, why) values (?, ?, ?, ?)",
                skipped.entrySet().stream()
                        .map(entry -> new Object[] {
                            pack.value(),
                            entry.getKey(),
                            entry.getValue().entry(),
                            entry.getValue().why().name()
                        })
                        .toList());
    }

    /** What is in a pack, in the order in which it came in. */
    List<Row> list(PackId pack) {
        return database.sql("select p.id picture, p.symbol, p.licence, p.option, w.language, w.name, w.keywords"
                        + " from pack_picture p join pack_word w on w.picture = p.id where p.pack = :pack"
                        + " order by p.symbol, w.language")
                .param("pack", pack.value())
                .query((row, number) -> row(row))
                .list();
    }

    Optional<PackPicture> findPicture(PackPictureId id, UUID home) {
        return database.sql("select d.media_type, d.bytes, p.credit, p.licence, i.licence own"
                        + " from pack_drawing d join pack_picture i on i.id = d.picture join symbol_pack p on p.id = i.pack"
                        + " where i.id = :id and p.home = :home")
                .param("id", id.value())
                .param("home", home)
                .query((row, number) -> new PackPicture(
                        row.getBytes("bytes"),
                        row.getString("media_type"),
                        credit(row.getString("credit"), row.getString("licence"), row.getString("own"))))
                .optional();
    }

    /** Whether it came with a pack of that home, also with one that was removed. */
    boolean isOf(PackPictureId id, UUID home) {
        return database.sql("select count(*) from pack_picture i join symbol_pack p on p.id = i.pack"
                                + " where i.id = :id and p.home = :home")
                        .param("id", id.value())
                        .param("home", home)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Who drew it and under which licence, as for all other pictures. */
    static String credit(String credit, String licence, String own) {
        return credit + ", " + (own.isEmpty() ? licence : own);
    }

    /** What it is called, by language. */
    List<Row> listWords(PackPictureId id) {
        return database.sql("select p.id picture, p.symbol, p.licence, p.option, w.language, w.name, w.keywords"
                        + " from pack_picture p join pack_word w on w.picture = p.id"
                        + " join symbol_pack k on k.id = p.pack where p.id = :id"
                        + " order by case when w.language = k.language then 0 else 1 end, w.language")
                .param("id", id.value())
                .query((row, number) -> row(row))
                .list();
    }

    /** Deletes how they look, but for some; what they were called stays. */
    void forget(PackId pack, Set<PackPictureId> but) {
        var unseen = database
                .sql("select id from pack_picture where pack = :pack")
                .param("pack", pack.value())
                .query(UUID.class)
                .list()
                .stream()
                .filter(id -> !but.contains(new PackPictureId(id)))
                .map(id -> new Object[] {id})
                .toList();
        batches.batchUpdate("delete from pack_drawing where picture = ?", unseen);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("picture", UUID.class),
                row.getString("symbol"),
                row.getString("licence"),
                row.getString("option"),
                row.getString("language"),
                row.getString("name"),
                row.getString("keywords"));
    }
}
