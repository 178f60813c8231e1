package org.ownsay.symbols.compress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Puts single files into one archive, as they are. */
public final class ZipPacking implements AutoCloseable {

    private static final int LINK = 0120777;

    private final ZipArchiveOutputStream zip;

    public ZipPacking(Path file) throws IOException {
        zip = new ZipArchiveOutputStream(file);
        zip.setLevel(Deflater.NO_COMPRESSION);
    }

    /** A link goes in as a link, without what it points to. */
    public void add(String name, Path file) throws IOException {
        var entry = new ZipArchiveEntry(name);
        var isFile = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
        if (!isFile) {
            entry.setUnixMode(LINK);
        }
        zip.putArchiveEntry(entry);
        if (isFile) {
            Files.copy(file, zip);
        }
        zip.closeArchiveEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
