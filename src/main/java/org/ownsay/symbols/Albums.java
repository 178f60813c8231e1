package org.ownsay.symbols;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/** Opens the album of a home. Its photos are put together anew only when there are others. */
@Service
public class Albums {

    private final Snapshots snapshots;
    private final Packs packs;
    private final Pictures builtIn;
    private final Map<UUID, Photos> photos = new ConcurrentHashMap<>();

    Albums(Snapshots snapshots, Packs packs, Pictures builtIn) {
        this.snapshots = snapshots;
        this.packs = packs;
        this.builtIn = builtIn;
    }

    private record Photos(long changes, Map<Album.Of, Picture> byConcept) {}

    /** Every picture of that home, as it is now. */
    public Album of(UUID home) {
        return new Album(photosOf(home), packs.mapped(home), builtIn);
    }

    private Map<Album.Of, Picture> photosOf(UUID home) {
        var changes = snapshots.countChanges(home);
        var known = photos.get(home);
        if (known != null && known.changes() == changes) {
            return known.byConcept();
        }
        var byConcept = read(home);
        photos.put(home, new Photos(changes, byConcept));
        return byConcept;
    }

    private Map<Album.Of, Picture> read(UUID home) {
        var byConcept = new HashMap<Album.Of, Picture>();
        for (var hanging : snapshots.listHanging(home)) { // the latest last: it stays
            byConcept.put(new Album.Of(hanging.concept(), hanging.person()), Picture.photo(hanging.address()));
        }
        return byConcept;
    }
}
