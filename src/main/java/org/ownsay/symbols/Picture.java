package org.ownsay.symbols;

/**
 * A picture that stands for a word.
 *
 * @param address where a browser finds it, from the root of the site
 * @param credit who drew it and under which licence
 */
public record Picture(String address, String credit) {

    private static final String FOLDER = "/pictures/";
    private static final String FORMAT = ".svg";
    private static final String OPENMOJI = "openmoji/";
    private static final String OWN = "own/";

    /**
     * @param id of one that comes with the program, such as {@code own/soup}; it is not looked for. One of a pack, such
     *     as {@code packs/<uuid>}, has its address as well, but who drew it only its pack knows: {@link Packs#findPicture}
     */
    public static Picture of(String id) {
        if (id.startsWith(PackPictureId.SHELF)) {
            return new Picture(FOLDER + id, "");
        }
        return new Picture(FOLDER + id + FORMAT, (id.startsWith(OPENMOJI) ? "OpenMoji" : "Ownsay") + ", CC BY-SA 4.0");
    }

    /** @param address of one that was taken in a home, and is nobody's but theirs */
    static Picture photo(String address) {
        return new Picture(address, "");
    }

    /** @param credit who drew it and under which licence */
    static Picture of(PackPictureId id, String credit) {
        return new Picture(FOLDER + id.picture(), credit);
    }

    /** Whether it was drawn for the word that it stands for. */
    public boolean isOwn() {
        return id().startsWith(OWN);
    }

    /** What it is called where pictures are looked for: the same for every word that it stands for. */
    public String id() {
        var end = address.endsWith(FORMAT) ? address.length() - FORMAT.length() : address.length();
        return address.substring(FOLDER.length(), end);
    }
}
