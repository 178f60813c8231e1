package org.ownsay.symbols;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** A photo made fit to be kept: square, small, upright, and drawn anew, so that nothing but the picture is left of it. */
public final class SquarePhoto {

    public static final int MOST_BYTES = 10 * 1024 * 1024;
    static final int SIDE = 600;

    private final byte[] jpeg;

    private SquarePhoto(byte[] jpeg) {
        this.jpeg = jpeg;
    }

    /**
     * The middle of it.
     *
     * @param file a JPEG or PNG file, as a camera or telephone made it
     * @throws UnusablePhoto if it is none, or larger than can be read safely
     */
    public static SquarePhoto of(byte[] file) {
        return Negative.of(file).print(Cut.MIDDLE);
    }

    /** For a page that shows it before it is kept. */
    public String dataUrl() {
        return "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(jpeg);
    }

    /** At most 600 x 600 pixels. */
    public byte[] jpeg() {
        return jpeg.clone();
    }

    static SquarePhoto cut(BufferedImage upright, Cut cut) throws IOException {
        var turned = Upright.turned(cut.turns()).draw(upright);
        var side = Math.max(1, (int) Math.round(Math.min(turned.getWidth(), turned.getHeight()) * cut.side()));
        var left = corner(cut.x(), turned.getWidth(), side);
        var top = corner(cut.y(), turned.getHeight(), side);
        var kept = Math.min(SIDE, side);
        var shrink = AffineTransform.getScaleInstance((double) kept / side, (double) kept / side);
        var square = new BufferedImage(kept, kept, BufferedImage.TYPE_INT_RGB);
        draw(turned.getSubimage(left, top, side, side), shrink, square);
        return new SquarePhoto(encode(square));
    }

    /** On white: what was clear in a PNG would turn black. */
    static void draw(BufferedImage photo, AffineTransform how, BufferedImage onto) {
        var pen = onto.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, onto.getWidth(), onto.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(photo, how, null);
        pen.dispose();
    }

    static byte[] encode(BufferedImage photo) throws IOException {
        var jpeg = new ByteArrayOutputStream();
        if (!ImageIO.write(photo, "jpeg", jpeg)) {
            throw new IllegalStateException("No JPEG here");
        }
        return jpeg.toByteArray();
    }

    private static int corner(double middle, int length, int side) {
        return Math.max(0, Math.min(length - side, (int) Math.round(middle * length - side / 2.0)));
    }
}
