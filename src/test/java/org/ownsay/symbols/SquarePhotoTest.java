package org.ownsay.symbols;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownsay.symbols.UnusablePhoto.Why;

class SquarePhotoTest {

    @Test
    void aPhotoBecomesSquareAndSmall() {
        var kept = read(SquarePhoto.of(TestPhotos.jpeg(2400, 1600)).jpeg());
        assertThat(kept.getWidth()).isEqualTo(600);
        assertThat(kept.getHeight()).isEqualTo(600);
    }

    @Test
    void aSmallPhotoIsNotBlownUp() {
        assertThat(read(SquarePhoto.of(TestPhotos.jpeg(300, 200)).jpeg()).getWidth())
                .isEqualTo(200);
    }

    @Test
    void aPngWithoutABackgroundGetsAWhiteOne() {
        var clear = new BufferedImage(100, 100, BufferedImage.TYPE_INT_ARGB);
        var kept = read(SquarePhoto.of(TestPhotos.file(clear, "png")).jpeg());
        assertThat(new Color(kept.getRGB(50, 50))).isEqualTo(Color.WHITE);
    }

    @Test
    void nothingButThePictureIsLeft() {
        var told = exif(TestPhotos.jpeg(800, 800), 1, "taken in Room 4");
        assertThat(text(told)).contains("taken in Room 4");
        assertThat(text(SquarePhoto.of(told).jpeg())).doesNotContain("Exif", "Room 4");
    }

    /** Red is top left in what the sensor saw. */
    @ParameterizedTest
    @CsvSource({
        "1,left,top",
        "2,right,top",
        "3,right,bottom",
        "4,left,bottom",
        "5,left,top",
        "6,right,top",
        "7,right,bottom",
        "8,left,bottom"
    })
    void aFaceStandsUprightHoweverTheCameraWasHeld(int orientation, String column, String row) {
        var kept = read(
                SquarePhoto.of(exif(TestPhotos.jpeg(800, 800), orientation, "")).jpeg());
        var x = column.equals("left") ? 100 : 500;
        var y = row.equals("top") ? 100 : 500;
        assertThat(isRed(kept, x, y)).isTrue();
        assertThat(isRed(kept, 600 - x, y)).isFalse();
        assertThat(isRed(kept, x, 600 - y)).isFalse();
    }

    @Test
    void aSmallFileThatUnfoldsToAVeryLargePictureIsRefused() {
        assertRefused(pngThatSaysItIs(60_000, 60_000), Why.TOO_LARGE);
    }

    @Test
    void aSquareIsCutFromWhereItIsWanted() {
        var negative = Negative.of(TestPhotos.jpeg(1200, 800));
        var redOnly = new Cut(0, 1 / 3.0, 0.25, 0.5);
        var kept = read(negative.print(redOnly).jpeg());
        assertThat(kept.getWidth()).isEqualTo(400);
        assertThat(isRed(kept, 20, 20)).isTrue();
        assertThat(isRed(kept, 380, 380)).isTrue();
    }

    @Test
    void aTurnedPhotoIsCutFromTheSamePlace() {
        var negative = Negative.of(TestPhotos.jpeg(1200, 800));
        var turned = read(negative.print(Cut.MIDDLE.turnRight()).jpeg());
        assertThat(isRed(turned, 500, 100)).isTrue();
        assertThat(isRed(turned, 100, 100)).isFalse();
        var onlyRed = new Cut(0, 1 / 3.0, 0.25, 0.5).turnRight().turnRight().turnLeft();
        assertThat(isRed(read(negative.print(onlyRed).jpeg()), 20, 380)).isTrue();
    }

    @Test
    void atTheEdgeACutStaysWithinThePhoto() {
        var negative = Negative.of(TestPhotos.jpeg(1200, 800));
        var corner = new Cut(0, 1, 1, 0.5);
        assertThat(read(negative.print(corner).jpeg()).getWidth()).isEqualTo(400);
        assertThat(Cut.MIDDLE.move(99, -99)).isEqualTo(new Cut(0, 1, 0, 1));
        assertThat(Cut.MIDDLE.further()).isEqualTo(Cut.MIDDLE);
        assertThat(Stream.iterate(Cut.MIDDLE, Cut::closer)
                        .limit(30)
                        .toList()
                        .getLast()
                        .side())
                .isEqualTo(0.2);
    }

    @Test
    void aFileOfMoreThanTenMegabytesIsRefused() {
        assertRefused(new byte[SquarePhoto.MOST_BYTES + 1], Why.TOO_LARGE);
    }

    @Test
    void whatIsNoPictureIsRefused() {
        assertRefused("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8), Why.NO_PICTURE);
        assertRefused(new byte[0], Why.NO_PICTURE);
        assertRefused(TestPhotos.file(new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB), "gif"), Why.NO_PICTURE);
    }

    @Test
    void aPictureThatWasCutOffIsRefusedOrReadAsFarAsItGoes() {
        var whole = TestPhotos.file(noise(), "png");
        assertRefused(Arrays.copyOf(whole, 60), Why.NO_PICTURE);
        assertRefused(Arrays.copyOf(TestPhotos.jpeg(400, 400), 30), Why.NO_PICTURE);
    }

    @Test
    void aFrameThatIsFitGoesNoFurtherThanThePhoto() {
        var wide = Negative.of(TestPhotos.jpeg(800, 600));
        assertThat(wide.fit(Cut.MIDDLE.move(99, 99))).isEqualTo(new Cut(0, 0.625, 0.5, 1));
        assertThat(wide.fit(Cut.MIDDLE.turnRight().move(99, -99))).isEqualTo(new Cut(1, 0.5, 0.375, 1));
        assertThat(wide.fit(new Cut(0, 0.4, 0.6, 0.5))).isEqualTo(new Cut(0, 0.4, 0.6, 0.5));
    }

    private static void assertRefused(byte[] file, Why why) {
        assertThatExceptionOfType(UnusablePhoto.class)
                .isThrownBy(() -> SquarePhoto.of(file))
                .extracting(UnusablePhoto::why)
                .isEqualTo(why);
    }

    private static BufferedImage noise() {
        var noise = new BufferedImage(100, 100, BufferedImage.TYPE_INT_RGB);
        for (var i = 0; i < 10_000; i++) {
            noise.setRGB(i % 100, i / 100, i * 7919);
        }
        return noise;
    }

    /** As a telephone writes it: behind the first marker, a block with the orientation and some words. */
    private static byte[] exif(byte[] jpeg, int orientation, String words) {
        var note = words.getBytes(StandardCharsets.US_ASCII);
        var block = ByteBuffer.allocate(36 + note.length);
        block.putShort((short) 0xFFE1).putShort((short) (34 + note.length));
        block.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        block.put(HexFormat.of().parseHex("4d4d002a00000008" + "0001" + "0112000300000001"));
        block.putShort((short) orientation).putShort((short) 0).putInt(0).put(note);
        return ByteBuffer.allocate(jpeg.length + block.capacity())
                .put(jpeg, 0, 2)
                .put(block.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    private static byte[] pngThatSaysItIs(int width, int height) {
        var png = TestPhotos.file(new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB), "png");
        var bytes = ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        var sum = new CRC32();
        sum.update(png, 12, 17);
        return bytes.putInt(29, (int) sum.getValue()).array();
    }

    private static BufferedImage read(byte[] jpeg) {
        try {
            return ImageIO.read(new ByteArrayInputStream(jpeg));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isRed(BufferedImage image, int x, int y) {
        var colour = new Color(image.getRGB(x, y));
        return colour.getRed() > 200 && colour.getGreen() < 90;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
