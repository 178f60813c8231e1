package org.ownsay.symbols;

import java.util.Optional;
import java.util.UUID;
import org.ownsay.storage.Id;
import org.ownsay.storage.UuidV7;

/** Names a picture that came with a symbol pack. */
public record PackPictureId(UUID value) implements Id {

    static final String SHELF = "packs/";

    private static final String FOLDER = "/pictures/";

    public static PackPictureId next() {
        return new PackPictureId(UuidV7.next());
    }

    /** @param picture the id or the address of a {@link Picture}; nothing is found if it did not come with a pack */
    public static Optional<PackPictureId> find(String picture) {
        var id = picture.startsWith(FOLDER) ? picture.substring(FOLDER.length()) : picture;
        if (!id.startsWith(SHELF)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PackPictureId(UUID.fromString(id.substring(SHELF.length()))));
        } catch (IllegalArgumentException noneOfOurs) {
            return Optional.empty();
        }
    }

    /** What it is called where pictures are looked for, like {@link Picture#id()}. */
    public String picture() {
        return SHELF + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
