package org.ownsay.symbols;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Somebody saw these pictures, says a test. */
public class SeenPictures implements PicturesInUse {

    private final Map<UUID, Set<PackPictureId>> byHome = new ConcurrentHashMap<>();

    void those(UUID home, Set<PackPictureId> pictures) {
        byHome.put(home, pictures);
    }

    @Override
    public Set<PackPictureId> list(UUID home) {
        return byHome.getOrDefault(home, Set.of());
    }
}
