package org.ownsay.symbols;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held. Telephones store what the sensor saw, and beside it how to turn that (Exif, tag 0x0112); drawn
 * anew without it, faces would lie on their side.
 *
 * @param orientation 1-8 as Exif counts them, 1 for upright
 */
record Upright(int orientation) {

    private static final int EXIF_BLOCK = 0xFFE1;
    private static final int START_OF_PICTURE = 0xFFDA;
    private static final int EXIF = 0x45786966;
    private static final int ORIENTATION = 0x0112;
    private static final Upright AS_IT_IS = new Upright(1);

    /** How the camera of that JPEG was held; upright if it does not say. */
    static Upright of(byte[] file) {
        try {
            var bytes = ByteBuffer.wrap(file);
            return (bytes.getShort() & 0xFFFF) == 0xFFD8 ? findBlock(bytes) : AS_IT_IS;
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException cutShort) {
            return AS_IT_IS;
        }
    }

    /** As if it had been held so that it must be turned clockwise by that many quarters. */
    static Upright turned(int quarters) {
        return new Upright(
                switch (quarters) {
                    case 1 -> 6;
                    case 2 -> 3;
                    case 3 -> 8;
                    default -> 1;
                });
    }

    /** Whether what was stored lies on its side: turned upright, its width is its height. */
    boolean isOnItsSide() {
        return orientation >= 5 && orientation <= 8;
    }

    /** Draws what was taken in that width and height upright. */
    BufferedImage draw(BufferedImage taken) {
        var drawn = new BufferedImage(
                isOnItsSide() ? taken.getHeight() : taken.getWidth(),
                isOnItsSide() ? taken.getWidth() : taken.getHeight(),
                BufferedImage.TYPE_INT_RGB);
        SquarePhoto.draw(taken, turn(taken.getWidth(), taken.getHeight()), drawn);
        return drawn;
    }

    /** Turns a picture of that size, so that its corner stays where it is. */
    AffineTransform turn(int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static Upright findBlock(ByteBuffer bytes) {
        for (var marker = bytes.getShort() & 0xFFFF; marker != START_OF_PICTURE; marker = bytes.getShort() & 0xFFFF) {
            var next = bytes.position() + (bytes.getShort() & 0xFFFF);
            if (marker == EXIF_BLOCK && bytes.getInt() == EXIF) {
                bytes.getShort();
                return findTag(bytes.slice(bytes.position(), next - bytes.position()));
            }
            bytes.position(next);
        }
        return AS_IT_IS;
    }

    private static Upright findTag(ByteBuffer tiff) {
        tiff.order(tiff.getShort() == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        tiff.position(tiff.getInt(4));
        for (var left = tiff.getShort() & 0xFFFF; left > 0; left--) {
            var tag = tiff.getShort() & 0xFFFF;
            var value = tiff.getShort(tiff.position() + 6) & 0xFFFF;
            if (tag == ORIENTATION) {
                return new Upright(value);
            }
            tiff.position(tiff.position() + 10);
        }
        return AS_IT_IS;
    }
}
