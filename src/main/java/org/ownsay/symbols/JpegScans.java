package org.ownsay.symbols;

/** A JPEG may tell its picture in scans, each over the whole of it: a small file could keep us busy for hours. */
final class JpegScans {

    private static final int MOST = 50;

    private JpegScans() {}

    static boolean areTooMany(byte[] file) {
        var scans = 0;
        for (var i = 1; i < file.length; i++) {
            if (file[i - 1] == (byte) 0xFF && file[i] == (byte) 0xDA && ++scans > MOST) {
                return true;
            }
        }
        return false;
    }
}
