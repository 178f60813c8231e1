package org.ownsay.symbols;

/** A picture with nothing in it but the picture: written or drawn anew from what was brought. */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
record Drawing(byte[] bytes, String mediaType) {

    static final String SVG = "image/svg+xml";
    static final String PNG = "image/png";
    static final String JPEG = "image/jpeg";

    /**
     * What it is depends on how it begins, not on its name.
     *
     * @throws SkippedEntry if it is no picture, or none that can be shown safely
     */
    static Drawing of(byte[] file) {
        if (begins(file, 0x89, 'P', 'N', 'G')) {
            return CleanRaster.png(file);
        }
        if (begins(file, 0xFF, 0xD8, 0xFF)) {
            return CleanRaster.jpeg(file);
        }
        if (isArchive(file)) {
            throw new SkippedEntry(Skipped.Why.NESTED_ARCHIVE);
        }
        if (isXml(file)) {
            return CleanSvg.of(file);
        }
        throw new SkippedEntry(Skipped.Why.NOT_A_PICTURE);
    }

    private static boolean isArchive(byte[] file) {
        return begins(file, 'P', 'K', 3, 4)
                || begins(file, 'P', 'K', 5, 6)
                || begins(file, 0x1F, 0x8B)
                || begins(file, '7', 'z', 0xBC, 0xAF)
                || begins(file, 'R', 'a', 'r', '!');
    }

    /** The first sign that is neither blank nor a mark of the byte order, in one byte or two. */
    private static boolean isXml(byte[] file) {
        for (var i = 0; i < Math.min(file.length, 100); i++) {
            switch (file[i]) {
                case ' ', '\t', '\r', '\n', 0, (byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0xFE, (byte) 0xFF -> {}
                default -> {
                    return file[i] == '<';
                }
            }
        }
        return false;
    }

    private static boolean begins(byte[] file, int... first) {
        if (file.length < first.length) {
            return false;
        }
        for (var i = 0; i < first.length; i++) {
            if ((file[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }
}
