package org.ownsay.e2e;

/** How somebody sees best: a theme, the size of the words in points, and what part of the screen they can see and reach. */
record Look(String theme, int textPt, String part) {

    static final Look USUAL = new Look("calm", 24);

    Look(String theme, int textPt) {
        this(theme, textPt, "whole");
    }

    static Look in(String part) {
        return new Look("calm", 24, part);
    }

    /** In a part of a tablet that lies no key would be big enough: see {@code search-room.ts}. */
    boolean hasRoomForKeys() {
        return part.equals("whole");
    }

    @Override
    public String toString() {
        return theme + " " + textPt + " pt" + (part.equals("whole") ? "" : " " + part);
    }
}
