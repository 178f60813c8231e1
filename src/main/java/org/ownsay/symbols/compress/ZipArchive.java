package org.ownsay.symbols.compress;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A zip as Commons Compress reads it: by its table of contents, and never onto the disk. */
public final class ZipArchive implements Closeable {

    private static final int IN_TABLE_OF_CONTENTS = 'P' << 24 | 'K' << 16 | 1 << 8 | 2;
    private static final int KIND_OF_FILE = 0170000;
    private static final int LINK = 0120000;

    private final ZipFile zip;

    private ZipArchive(ZipFile zip) {
        this.zip = zip;
    }

    /** A file in a zip, as the table of contents tells it: none of it need be true. */
    public static final class Entry {

        private final ZipArchiveEntry entry;

        private Entry(ZipArchiveEntry entry) {
            this.entry = entry;
        }

        public String name() {
            return entry.getName();
        }

        public long compressedSize() {
            return entry.getCompressedSize();
        }

        public long checksum() {
            return entry.getCrc();
        }

        public boolean isFolder() {
            return entry.isDirectory();
        }

        public boolean isLink() {
            return (entry.getExternalAttributes() >> 16 & KIND_OF_FILE) == LINK;
        }

        public boolean isEncrypted() {
            return entry.getGeneralPurposeBit().usesEncryption();
        }

        /** Packed in one of the two ways that everybody uses; others can ask for any amount of memory. */
        public boolean isPackedPlainly() {
            return entry.getMethod() == ZipEntry.STORED || entry.getMethod() == ZipEntry.DEFLATED;
        }
    }

    /**
     * Whether its table of contents could name more files than that. To open it would hold them all in memory.
     *
     * @throws IOException if it cannot be read
     */
    public static boolean mayHoldMoreThan(int most, Path file) throws IOException {
        var found = 0;
        var last = 0;
        try (var bytes = new BufferedInputStream(Files.newInputStream(file))) {
            for (var next = bytes.read(); next >= 0 && found <= most; next = bytes.read()) {
                last = last << 8 | next;
                if (last == IN_TABLE_OF_CONTENTS) {
                    found++;
                }
            }
        }
        return found > most;
    }

    /** @throws IOException if it is no zip */
    public static ZipArchive open(Path file) throws IOException {
        return new ZipArchive(
                ZipFile.builder().setPath(file).setIgnoreLocalFileHeader(true).get());
    }

    /** Always in the same order. */
    public List<Entry> entries() {
        return Collections.list(zip.getEntries()).stream().map(Entry::new).toList();
    }

    /** What is in it, unpacked as it is read. */
    public InputStream open(Entry entry) throws IOException {
        return zip.getInputStream(entry.entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
