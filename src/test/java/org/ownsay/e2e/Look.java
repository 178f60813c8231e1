package org.ownsay.e2e;

/** How somebody sees best: a theme, and the size of the words in points. */
record Look(String theme, int textPt) {

    static final Look USUAL = new Look("calm", 24);

    @Override
    public String toString() {
        return theme + " " + textPt + " pt";
    }
}
