package org.ownsay.symbols;

import java.util.Set;
import java.util.UUID;

/** Knows which pictures of packs must stay when their pack is removed. Implemented by whoever keeps evidence. */
public interface PicturesInUse {

    /**
     * Every picture of any pack that was ever shown to or chosen by somebody of that home; {@link PackPictureId#find}
     * knows them by their address as well as by their id.
     */
    Set<PackPictureId> list(UUID home);
}
