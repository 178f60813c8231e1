package org.ownsay.symbols;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.CRC32;
import org.ownsay.symbols.compress.ZipArchive;

/** Unpacks entries into memory, and stops where one of them, or all together, unfold to more than a pack may. */
final class Unpacking {

    static final int MOST_BYTES = 10 * 1024 * 1024;
    static final long MOST_IN_ALL = 200L * 1024 * 1024;
    static final int MOST_TIMES = 100;

    /** What is as small as this may be as thin as it likes. */
    private static final int ALWAYS_FINE = 100 * 1024;

    private final ZipArchive zip;
    private final long mostInAll;
    private long unpacked;

    /** @param unpacked how many bytes were unpacked before, when it was begun */
    Unpacking(ZipArchive zip, long unpacked) {
        this(zip, unpacked, MOST_IN_ALL);
    }

    Unpacking(ZipArchive zip, long unpacked, long mostInAll) {
        this.zip = zip;
        this.unpacked = unpacked;
        this.mostInAll = mostInAll;
    }

    long unpacked() {
        return unpacked;
    }

    /**
     * @throws SkippedEntry if it is too large, or not what the table of contents says
     */
    byte[] read(ZipArchive.Entry entry) {
        var bytes = new ByteArrayOutputStream();
        try (var packed = zip.open(entry)) {
            var part = new byte[16 * 1024];
            for (var length = packed.read(part); length >= 0; length = packed.read(part)) {
                unpacked += length;
                bytes.write(part, 0, length);
                require(bytes.size(), entry);
            }
        } catch (SkippedEntry known) {
            throw known;
        } catch (IOException | RuntimeException broken) { // a wrong table of contents leads anywhere
            throw new SkippedEntry(Skipped.Why.BROKEN, broken);
        }
        var whole = bytes.toByteArray();
        var checksum = new CRC32();
        checksum.update(whole);
        if (checksum.getValue() != entry.checksum()) {
            throw new SkippedEntry(Skipped.Why.BROKEN);
        }
        return whole;
    }

    private void require(int size, ZipArchive.Entry entry) {
        if (unpacked > mostInAll) {
            throw new SkippedEntry(Skipped.Why.TOO_MUCH);
        }
        if (size > MOST_BYTES) {
            throw new SkippedEntry(Skipped.Why.TOO_LARGE);
        }
        if (size > ALWAYS_FINE && size / MOST_TIMES > entry.compressedSize()) {
            throw new SkippedEntry(Skipped.Why.RATIO);
        }
    }
}
