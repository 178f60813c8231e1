package org.ownsay.symbols;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** A photo as it was taken, upright and of a size that can be handled, from which squares are cut. */
public final class Negative {

    private static final long MOST_PIXELS = 50_000_000;
    private static final double MOST_KEPT = 6_000_000;
    private static final Set<String> FORMATS = Set.of("jpeg", "png");

    private final byte[] jpeg;
    private final int width;
    private final int height;

    private Negative(BufferedImage upright) throws IOException {
        jpeg = SquarePhoto.encode(upright);
        width = upright.getWidth();
        height = upright.getHeight();
    }

    /**
     * @param file a JPEG or PNG file of at most {@value SquarePhoto#MOST_BYTES} bytes, as a camera or telephone made it
     * @throws UnusablePhoto if it is none, or larger than can be read safely
     */
    public static Negative of(byte[] file) {
        if (file.length > SquarePhoto.MOST_BYTES) {
            throw new UnusablePhoto(UnusablePhoto.Why.TOO_LARGE);
        }
        if (JpegScans.areTooMany(file)) {
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
                return new Negative(Upright.of(file).draw(read(reader)));
            } finally {
                reader.dispose();
            }
        } catch (UnusablePhoto known) {
            throw known;
        } catch (IOException | RuntimeException broken) { // ImageIO answers a broken file with nearly any of them
            throw new UnusablePhoto(broken);
        }
    }

    /** What is printed is the same; a step back from the edge is seen at once. */
    public Cut fit(Cut cut) {
        var isUpright = cut.turns() % 2 == 0;
        return cut.within(isUpright ? width : height, isUpright ? height : width);
    }

    public SquarePhoto print(Cut cut) {
        try {
            return SquarePhoto.cut(ImageIO.read(new ByteArrayInputStream(jpeg)), cut);
        } catch (IOException impossible) { // it was drawn by us
            throw new IllegalStateException(impossible);
        }
    }

    /** No more pixels than are needed are ever held: a small file may unfold to a very large picture. */
    private static BufferedImage read(ImageReader reader) throws IOException {
        if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
            throw new UnusablePhoto(UnusablePhoto.Why.NO_PICTURE);
        }
        var pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > MOST_PIXELS) {
            throw new UnusablePhoto(UnusablePhoto.Why.TOO_LARGE);
        }
        var every = Math.max(1, (int) Math.ceil(Math.sqrt(pixels / MOST_KEPT)));
        var parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, parameters);
    }
}
