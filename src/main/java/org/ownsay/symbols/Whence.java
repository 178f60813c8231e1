package org.ownsay.symbols;

/** Where a picture comes from. What stands first is shown rather than what comes after it. */
public enum Whence {
    /** A photo for this person alone: their own cup, their own daughter. */
    OWN_PHOTO,
    /** A photo that the home took for everybody in it. */
    HOME_PHOTO,
    /** A symbol pack that the home has chosen. */
    PACK,
    /** What comes with the program: drawn by us, or OpenMoji's. */
    BUILT_IN
}
