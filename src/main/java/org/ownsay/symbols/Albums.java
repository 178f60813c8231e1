package org.ownsay.symbols;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/** Opens the album of a home. It is put together anew only when something in it has changed. */
@Service
public class Albums {

    private final Snapshots snapshots;
    private final Pictures builtIn;
    private final Map<UUID, Edition> editions = new ConcurrentHashMap<>();

    Albums(Snapshots snapshots, Pictures builtIn) {
        this.snapshots = snapshots;
        this.builtIn = builtIn;
    }

    private record Edition(long changes, Album album) {}

    /** Every picture of that home, as it is now. */
    public Album of(UUID home) {
        var changes = snapshots.countChanges(home);
        var known = editions.get(home);
        if (known != null && known.changes() == changes) {
            return known.album();
        }
        var album = compile(home);
        editions.put(home, new Edition(changes, album));
        return album;
    }

    private Album compile(UUID home) {
        var photos = new HashMap<Album.Of, Picture>();
        for (var hanging : snapshots.listHanging(home)) { // the latest last: it stays
            photos.put(new Album.Of(hanging.concept(), hanging.person()), Picture.photo(hanging.address()));
        }
        return new Album(photos, Map.of(), builtIn);
    }
}
