package org.ownsay.symbols;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Photos as cameras make them. */
public final class TestPhotos {

    private TestPhotos() {}

    /** White, and red in the upper left quarter of its middle square. */
    public static byte[] jpeg(int width, int height) {
        var photo = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var side = Math.min(width, height);
        var pen = photo.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.fillRect((width - side) / 2, (height - side) / 2, side / 2, side / 2);
        pen.dispose();
        return file(photo, "jpeg");
    }

    /** With no red in it. */
    public static byte[] black() {
        return file(new BufferedImage(600, 600, BufferedImage.TYPE_INT_RGB), "png");
    }

    static byte[] file(BufferedImage image, String format) {
        var file = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
