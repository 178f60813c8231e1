package org.ownsay.symbols;

import org.springframework.data.repository.Repository;

/** The photos that are shown no more. */
interface SnapshotsTakenDown extends Repository<SnapshotTakenDown, SnapshotId> {

    SnapshotTakenDown save(SnapshotTakenDown takenDown);

    boolean existsById(SnapshotId snapshot);
}
