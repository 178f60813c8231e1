package org.ownsay.desk.zxing;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.vaadin.flow.component.html.Image;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** An address for the camera of a tablet. */
public final class QrCode extends Image {

    /** White around it, in squares: without it cameras do not find the code. */
    private static final int QUIET = 4;

    /**
     * @param text what a camera reads, up to some hundred letters
     * @param name what somebody hears who does not see it
     */
    public QrCode(String text, String name) {
        super("data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(draw(text)), name);
        addClassName("qr");
    }

    static byte[] draw(String text) {
        var squares = squares(text);
        var path = new StringBuilder();
        for (var y = 0; y < squares.getHeight(); y++) {
            for (var x = 0; x < squares.getWidth(); x++) {
                if (squares.get(x, y) == 1) {
                    path.append("M%d %dh1v1h-1z".formatted(x + QUIET, y + QUIET));
                }
            }
        }
        var size = squares.getWidth() + 2 * QUIET;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
                <path fill="#fff" d="M0 0h%1$dv%1$dH0z"/><path d="%2$s"/></svg>""".formatted(size, path).getBytes(StandardCharsets.US_ASCII);
    }

    private static ByteMatrix squares(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("Too long for a QR code: " + text, tooLong);
        }
    }
}
