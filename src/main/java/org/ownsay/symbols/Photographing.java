package org.ownsay.symbols;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownsay.storage.DurableCommit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps the photos that a home takes of what its people choose from. The latest photo of a thing is the one that is shown. */
@Service
public class Photographing {

    private final Snapshots snapshots;
    private final SnapshotsTakenDown takenDown;
    private final TransactionTemplate transaction;
    private final DurableCommit durable;
    private final Clock clock;

    Photographing(
            Snapshots snapshots,
            SnapshotsTakenDown takenDown,
            TransactionTemplate transaction,
            DurableCommit durable,
            Clock clock) {
        this.snapshots = snapshots;
        this.takenDown = takenDown;
        this.transaction = transaction;
        this.durable = durable;
        this.clock = clock;
    }

    /**
     * From now on it is shown in place of every other picture of that thing.
     *
     * @param person the only one who is to see it; without, everybody in the home
     * @param concept the id of what it shows, such as that of an option
     * @param by the account of whoever brings it
     */
    public SnapshotId hang(SquarePhoto photo, String concept, UUID home, @Nullable UUID person, UUID by) {
        var id = SnapshotId.next();
        transaction.executeWithoutResult(
                status -> snapshots.save(new Snapshot(id, home, person, concept, photo.jpeg(), by, clock.instant())));
        durable.sync();
        return id;
    }

    /** The one before it is shown again, if there was one. To say so twice, or in another home, changes nothing. */
    public void takeDown(SnapshotId id, UUID home, UUID by) {
        transaction.executeWithoutResult(status -> {
            if (snapshots.findByIdAndHome(id, home).isPresent() && !takenDown.existsById(id)) {
                takenDown.save(new SnapshotTakenDown(id, by, clock.instant()));
            }
        });
        durable.sync();
    }

    /** Every photo that hangs in that home, of the same thing the latest last. */
    public List<Hanging> list(UUID home) {
        return snapshots.listHanging(home);
    }

    /** The JPEG, if it was taken in that home; also of one that hangs no more, because the evidence shows it. */
    public Optional<byte[]> findJpeg(SnapshotId id, UUID home) {
        return snapshots.findByIdAndHome(id, home).map(Snapshot::jpeg);
    }
}
