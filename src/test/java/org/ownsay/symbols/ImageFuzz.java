package org.ownsay.symbols;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a picture holds: it is drawn anew and small, or is left out. */
class ImageFuzz {

    static List<Arguments> seeds() {
        return List.of(
                seed("png", BufferedImage.TYPE_INT_ARGB),
                seed("png", BufferedImage.TYPE_BYTE_GRAY),
                seed("png", BufferedImage.TYPE_BYTE_INDEXED),
                seed("jpeg", BufferedImage.TYPE_INT_RGB),
                seed("jpeg", BufferedImage.TYPE_BYTE_GRAY));
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "60s")
    void everyPictureIsSmallOrLeftOut(byte[] file) throws IOException {
        try {
            var drawn = ImageIO.read(new ByteArrayInputStream(Drawing.of(file).bytes()));
            if (drawn != null && Math.max(drawn.getWidth(), drawn.getHeight()) > CleanRaster.SIDE) {
                throw new AssertionError(drawn.toString());
            }
        } catch (SkippedEntry leftOut) {
            // as it should be
        }
    }

    private static Arguments seed(String format, int type) {
        return Arguments.of((Object) Zips.picture(format, type, 20, 15));
    }
}
