package org.ownsay.desk.zxing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"http://192.168.1.20:8080/install", "http://[fd00:0:0:0:0:0:0:2]:8080/install"})
    void aCameraReadsTheAddress(String address) throws Exception {
        var read = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(new Drawn(QrCode.draw(address)))));
        assertThat(read.getText()).isEqualTo(address);
    }

    @Test
    void whoDoesNotSeeItHearsWhatItIs() {
        var code = new QrCode("http://kiosk", "QR code that leads to http://kiosk");
        assertThat(code.getAlt()).hasValue("QR code that leads to http://kiosk");
        assertThat(code.getSrc()).startsWith("data:image/svg+xml;base64,");
    }

    /** What the drawing puts on the screen, eight pixels a square. */
    private static final class Drawn extends LuminanceSource {

        private static final int SCALE = 8;

        private final byte[] light;

        Drawn(byte[] svg) {
            this(new String(svg, StandardCharsets.US_ASCII));
        }

        private Drawn(String svg) {
            super(size(svg), size(svg));
            light = new byte[getWidth() * getHeight()];
            java.util.Arrays.fill(light, (byte) 255);
            var squares = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(svg);
            while (squares.find()) {
                var left = Integer.parseInt(squares.group(1)) * SCALE;
                var top = Integer.parseInt(squares.group(2)) * SCALE;
                for (var i = 0; i < SCALE * SCALE; i++) {
                    light[(top + i / SCALE) * getWidth() + left + i % SCALE] = 0;
                }
            }
        }

        private static int size(String svg) {
            var box = Pattern.compile("viewBox=\"0 0 (\\d+)").matcher(svg);
            assertThat(box.find()).isTrue();
            return Integer.parseInt(box.group(1)) * SCALE;
        }

        @Override
        public byte[] getRow(int y, byte[] row) {
            return java.util.Arrays.copyOfRange(light, y * getWidth(), (y + 1) * getWidth());
        }

        @Override
        public byte[] getMatrix() {
            return light;
        }
    }
}
