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

    /** @param id of one that comes with the program, such as {@code own/soup}; it is not looked for */
    public static Picture of(String id) {
        return new Picture(FOLDER + id + FORMAT, (id.startsWith(OPENMOJI) ? "OpenMoji" : "Ownsay") + ", CC BY-SA 4.0");
    }

    /** @param address of one that was taken in a home, and is nobody's but theirs */
    static Picture photo(String address) {
        return new Picture(address, "");
    }

    /** Whether it was drawn for the word that it stands for. */
    public boolean isOwn() {
        return !id().startsWith(OPENMOJI);
    }

    /** What it is called where pictures are looked for: the same for every word that it stands for. */
    public String id() {
        return address.substring(FOLDER.length(), address.length() - FORMAT.length());
    }
}
