package org.ownsay.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The tablets that were enrolled. */
interface Tablets extends Repository<Tablet, TabletId> {

    Tablet save(Tablet tablet);

    Optional<Tablet> findById(TabletId id);

    @Query("select * from tablet where home = :home order by enrolled_at")
    List<Tablet> listByHome(HomeId home);

    @Modifying
    @Query("update tablet set place = :place where id = :id and home = :home")
    void savePlace(TabletId id, HomeId home, String place);

    @Modifying
    @Query("update tablet set px_per_mm = :pxPerMm where id = :id and home = :home")
    void savePxPerMm(TabletId id, HomeId home, double pxPerMm);

    @Modifying
    @Query("update tablet set full_screen = :fullScreen where id = :id and home = :home")
    void saveFullScreen(TabletId id, HomeId home, boolean fullScreen);

    @Query("select count(*) from tablet where id = :id and full_screen")
    int countFullScreen(TabletId id);

    @Modifying
    @Query("update tablet set heard_at = :at, heard_safely = :safely where id = :id"
            + " and (heard_at is null or heard_at < :before or heard_safely is null or heard_safely <> :safely)")
    void saveHeard(TabletId id, boolean safely, Instant at, Instant before);

    @Query("select t.* from tablet t where t.secret_hash = :secretHash"
            + " and not exists (select 1 from tablet_revoked r where r.tablet = t.id)")
    Optional<Tablet> findActive(String secretHash);
}
