package org.ownsay.person;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.ownsay.symbols.Upright;

/** A photo made fit to be kept: square, small, upright, and drawn anew, so that nothing but the picture is left of it. */
public final class Portrait {

    public static final int MOST_BYTES = 10 * 1024 * 1024;
    static final int SIDE = 600;

    private static final long MOST_PIXELS = 80_000_000;
    private static final Set<String> FORMATS = Set.of("jpeg", "png");

    private final byte[] jpeg;

    private Portrait(byte[] jpeg) {
        this.jpeg = jpeg;
    }

    /**
     * @param file a JPEG or PNG file, as a camera or telephone made it
     * @throws UnusablePhoto if it is none, or larger than can be read safely
     */
    public static Portrait of(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new UnusablePhoto(UnusablePhoto.Why.TOO_LARGE);
        }
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new UnusablePhoto(UnusablePhoto.Why.NO_PICTURE);
            }
            var reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return new Portrait(encode(square(read(reader), Upright.of(file))));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) { // ImageIO knows them all
            throw new UnusablePhoto(broken);
        }
    }

    /** For a page that shows it before it is kept. */
    public String dataUrl() {
        return "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(jpeg);
    }

    byte[] jpeg() {
        return jpeg.clone();
    }

    /** No more pixels than are needed are ever held: a small file may unfold to a very large picture. */
    private static BufferedImage read(ImageReader reader) throws IOException {
        if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
            throw new UnusablePhoto(UnusablePhoto.Why.NO_PICTURE);
        }
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw new UnusablePhoto(UnusablePhoto.Why.TOO_LARGE);
        }
        var every = Math.max(1, Math.min(width, height) / (2 * SIDE));
        var parameters = reader.getDefaultReadParam();
        var side = Math.min(width, height);
        parameters.setSourceRegion(new Rectangle((width - side) / 2, (height - side) / 2, side, side));
        parameters.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, parameters);
    }

    private static BufferedImage square(BufferedImage photo, Upright upright) {
        var side = Math.min(SIDE, Math.min(photo.getWidth(), photo.getHeight()));
        var square = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        var pen = square.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, side, side);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        var turned = upright.turn(side, side);
        turned.concatenate(
                AffineTransform.getScaleInstance((double) side / photo.getWidth(), (double) side / photo.getHeight()));
        pen.drawImage(photo, turned, null);
        pen.dispose();
        return square;
    }

    private static byte[] encode(BufferedImage square) throws IOException {
        var jpeg = new ByteArrayOutputStream();
        if (!ImageIO.write(square, "jpeg", jpeg)) {
            throw new IllegalStateException("No JPEG here");
        }
        return jpeg.toByteArray();
    }
}
