package org.ownsay.symbols;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** PNG and JPEG, drawn anew and small, so that nothing but the picture is left of them. Each stays what it was. */
final class CleanRaster {

    static final int SIDE = 600;

    private static final int LONGEST_SIDE = 16_000;
    private static final long MOST_PIXELS = 16_000_000;

    private CleanRaster() {}

    static Drawing png(byte[] file) {
        return draw(file, "png", Drawing.PNG);
    }

    static Drawing jpeg(byte[] file) {
        if (JpegScans.areTooMany(file)) {
            throw new SkippedEntry(Skipped.Why.TOO_COMPLEX);
        }
        return draw(file, "jpeg", Drawing.JPEG);
    }

    private static Drawing draw(byte[] file, String format, String mediaType) {
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            var reader = ImageIO.getImageReadersByFormatName(format).next();
            try {
                reader.setInput(stream, true, true);
                return new Drawing(encode(small(read(reader), Upright.of(file)), format), mediaType);
            } finally {
                reader.dispose();
            }
        } catch (SkippedEntry known) {
            throw known;
        } catch (IOException | RuntimeException broken) { // ImageIO answers a broken file with nearly any of them
            throw new SkippedEntry(Skipped.Why.BROKEN, broken);
        }
    }

    /** No more pixels than are needed are ever held: a small file may unfold to a very large picture. */
    private static BufferedImage read(ImageReader reader) throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || (long) width * height > MOST_PIXELS) {
            throw new SkippedEntry(Skipped.Why.TOO_LARGE);
        }
        var every = Math.max(1, Math.max(width, height) / (2 * SIDE));
        var parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, parameters);
    }

    private static BufferedImage small(BufferedImage picture, Upright upright) {
        var scale = Math.min(1, (double) SIDE / Math.max(picture.getWidth(), picture.getHeight()));
        var width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        var type = picture.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        var small =
                upright.isOnItsSide() ? new BufferedImage(height, width, type) : new BufferedImage(width, height, type);
        var pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.transform(upright.turn(width, height));
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return small;
    }

    private static byte[] encode(BufferedImage picture, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            if (!ImageIO.write(picture, format, stream)) {
                throw new IllegalStateException("Cannot be written here: " + format);
            }
        }
        return bytes.toByteArray();
    }
}
