package org.ownsay.symbols;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The photos that were taken in homes. */
interface Snapshots extends Repository<Snapshot, SnapshotId> {

    Snapshot save(Snapshot snapshot);

    Optional<Snapshot> findByIdAndHome(SnapshotId id, UUID home);

    /** Grows with each photo that is hung or taken down: neither is ever undone. */
    @Query("""
            select (select count(*) from snapshot s where s.home = :home)
                + (select count(*) from snapshot_taken_down d join snapshot s on s.id = d.snapshot where s.home = :home)""")
    long countChanges(UUID home);

    /** Without the pictures themselves; of the same thing the latest last. */
    @Query("""
            select s.id, s.home, s.person, s.concept, s.taken_by, s.taken_at from snapshot s
            where s.home = :home and not exists (select 1 from snapshot_taken_down d where d.snapshot = s.id)
            order by s.taken_at, s.id""")
    List<Hanging> listHanging(UUID home);
}
