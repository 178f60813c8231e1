package org.ownsay.symbols;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Makes small zips of drawings, good and bad ones. */
public final class Zips {

    public static final String SUN =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><circle r=\"4\"/></svg>";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes);

    public static Zips zip() {
        return new Zips();
    }

    public Zips svg(String name) {
        return with(name, SUN);
    }

    public Zips with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Zips with(String name, byte[] content) {
        return with(new ZipArchiveEntry(name), content);
    }

    Zips link(String name, String to) {
        var entry = new ZipArchiveEntry(name);
        entry.setUnixMode(0120777);
        return with(entry, to.getBytes(StandardCharsets.UTF_8));
    }

    public Zips suns(int number) {
        for (var i = 0; i < number; i++) {
            svg("sun-%04d.svg".formatted(i));
        }
        return this;
    }

    public byte[] bytes() {
        try {
            zip.close();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path in(Path folder) {
        return file(folder, bytes());
    }

    static Path file(Path folder, byte[] content) {
        try {
            return Files.write(Files.createTempFile(folder, "pack", ".zip"), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says of every entry that it is encrypted. */
    static byte[] encrypted(byte[] zip) {
        var changed = zip.clone();
        for (var i = 0; i < changed.length - 8; i++) {
            if (changed[i] == 'P' && changed[i + 1] == 'K' && changed[i + 2] == 1) {
                changed[i + 8] |= 1;
            }
        }
        return changed;
    }

    /** A table of contents that points beside what it tells of. */
    static byte[] misled(byte[] zip) {
        var changed = zip.clone();
        for (var i = 0; i < changed.length - 46; i++) {
            if (changed[i] == 'P' && changed[i + 1] == 'K' && changed[i + 2] == 1) {
                changed[i + 42] += 3;
            }
        }
        return changed;
    }

    static byte[] picture(String format, int type, int width, int height) {
        var picture = new BufferedImage(width, height, type);
        var pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillOval(0, 0, width, height);
        pen.dispose();
        var file = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private Zips with(ZipArchiveEntry entry, byte[] content) {
        try {
            zip.putArchiveEntry(entry);
            zip.write(content);
            zip.closeArchiveEntry();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
