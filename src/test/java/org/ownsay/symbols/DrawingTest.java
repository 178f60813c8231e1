package org.ownsay.symbols;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownsay.symbols.Skipped.Why;

class DrawingTest {

    private static final String OPEN = "<svg xmlns=\"http://www.w3.org/2000/svg\""
            + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 9 9\">";
    private static final String DOT = "<path d=\"M1 1h2\"/>";

    @Test
    void whatIsHarmlessStays() {
        var svg = OPEN + "<style>.a{fill:#fff;stroke:none}</style><g class=\"a\" transform=\"scale(2)\">" + DOT
                + "<text x=\"1\">A &amp; B</text></g></svg>";
        assertThat(clean(svg)).isEqualTo(svg.replace(" xmlns:xlink=\"http://www.w3.org/1999/xlink\"", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>x</script>",
                "<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>x</p></foreignObject>",
                "<animate attributeName='x' onbegin='x'/>",
                "<set attributeName='x'/>",
                "<iframe xmlns='http://www.w3.org/1999/xhtml' src='x'/>",
                "<x xmlns='http://www.inkscape.org/x'/>",
                "<metadata>x</metadata>",
                "<!-- x -->",
                "<?x x?>",
                "<g><script>x</script></g>",
                "<style>.a{fill:red}<text>http@x</text></style>"
            })
    void whatMayDoMoreThanBeSeenGoes(String part) {
        assertThat(clean(OPEN + part + DOT + "</svg>"))
                .contains(DOT)
                .doesNotContain("x<", "@x", "'x", "\"x", "x.png", "?x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<image href='x.png'/>",
                "<g><image href='data:image/png;base64,x'/></g>",
                "<switch><path systemLanguage='en' d='M0 0'/><path d='M1 1'/></switch>",
                "<style>.a{clip-path:url(#c)}</style><clipPath id='c'><path d='M0 0'/></clipPath>"
            })
    void whatWouldLookLikeSomethingElseIsLeftOut(String part) {
        assertLeftOut(OPEN + part + DOT + "</svg>", Why.UNKNOWN_PARTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "onload='evil()'",
                "onclick='evil()'",
                "style='fill:url(http://evil)'",
                "style='fill:u\\72l(http://evil)'",
                "style='behavior:evil'",
                "style='background:url(evil)'",
                "style='fill:red;-moz-binding:url(evil#a)'",
                "fill='url(http://evil#a)'",
                "fill='URL(//evil)'",
                "fill='image-set(\"evil\" 1x)'",
                "filter='url(evil.svg#f)'",
                "xml:base='http://evil'",
                "data-x='evil'"
            })
    void whatReachesOutGoes(String attribute) {
        assertThat(clean(OPEN + "<path d=\"M1 1h2\" " + attribute + "/></svg>"))
                .contains("d=\"M1 1h2\"")
                .doesNotContainIgnoringCase("evil");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@import url(evil.css);",
                "@import 'evil';",
                "@font-face{font-family:a;src:url(data:evil)}",
                "@media screen{.a{fill:url(evil)}}",
                "/* evil */",
                ".b{background:url(evil)}",
                ".b{fill:url(evil)}",
                ".b{fill:\\evil}",
                ".b[c=evil]{fill:red}",
                "</style><script>evil</script><style>",
                "<![CDATA[.b{evil:red}]]>"
            })
    void aStyleSheetKeepsOnlyHowThingsLook(String css) {
        assertThat(clean(OPEN + "<style>.a{fill:red}" + css + ".c{fill:blue}</style>" + DOT + "</svg>"))
                .contains(".a{fill:red}", ".c{fill:blue}")
                .doesNotContain("evil");
    }

    @Test
    void aSheetMayUseAGradientOfTheDrawing() {
        var gradient = "<linearGradient id=\"g\"><stop stop-color=\"red\"/></linearGradient>";
        assertThat(clean(OPEN + gradient + "<style>.a{fill:url(#g)}</style>" + DOT + "</svg>"))
                .contains("url(#g)", gradient);
        assertThat(clean(OPEN + "<style>.a{fill:url(#g)}</style>" + DOT + "</svg>"))
                .doesNotContain("url(#g)");
    }

    @Test
    void aSheetThatFillsWithAnythingElseIsMissed() {
        assertLeftOut(OPEN + "<g id=\"g\"/><style>.a{fill:url(#g)}</style>" + DOT + "</svg>", Why.UNKNOWN_PARTS);
    }

    @Test
    void partsOfTheDrawingMayBeUsedAgainAndNothingElse() {
        assertThat(clean(OPEN + "<g id=\"g\">" + DOT + "</g><use xlink:href=\"#g\"/></svg>"))
                .contains("<use href=\"#g\"/>");
        assertThat(clean(OPEN + DOT + "<use href=\"http://x/#g\"/></svg>")).contains("<use/>");
        assertThat(clean(OPEN + DOT + "<a href=\"#g\">" + DOT + "</a></svg>")).contains("<g>" + DOT + "</g>");
    }

    @Test
    void aDrawingThatUsesItselfIsLeftOut() {
        assertLeftOut(OPEN + "<g id=\"g\"><use href=\"#g\"/></g></svg>", Why.TOO_COMPLEX);
    }

    @Test
    void aDrawingThatUnfoldsWithoutEndIsLeftOut() {
        var svg = new StringBuilder(OPEN).append("<g id=\"n0\">").append(DOT).append("</g>");
        for (var i = 1; i < 20; i++) {
            svg.append("<g id=\"n").append(i).append("\">");
            svg.append("<use href=\"#n").append(i - 1).append("\"/>").repeat("<use href=\"#n" + (i - 1) + "\"/>", 9);
            svg.append("</g>");
        }
        assertLeftOut(svg + "</svg>", Why.TOO_COMPLEX);
    }

    @Test
    void aLongChainOfPartsIsLeftOut() {
        var svg = new StringBuilder(OPEN);
        for (var i = 0; i < 5_000; i++) {
            svg.append("<g id=\"n%d\"><use href=\"#n%d\"/></g>".formatted(i, i + 1));
        }
        assertLeftOut(svg + "</svg>", Why.TOO_COMPLEX);
    }

    @Test
    void aDocumentTypeGoesAndItsEntitiesMeanNothing() {
        var type = "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://evil/svg11.dtd\">";
        assertThat(clean(type + OPEN + DOT + "</svg>")).contains(DOT).doesNotContain("DOCTYPE");
        var bomb = "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">"
                + "<!ENTITY f SYSTEM \"file:///etc/passwd\">]>";
        for (var entity : new String[] {"&b;", "&f;"}) {
            assertThatExceptionOfType(SkippedEntry.class)
                    .isThrownBy(() -> clean(bomb + OPEN + DOT + "<text>" + entity + "</text></svg>"))
                    .matches(leftOut -> leftOut.why() == Why.BROKEN);
        }
    }

    @Test
    void nobodyDigsTooDeep() {
        assertLeftOut(OPEN + "<g>".repeat(100_000), Why.TOO_COMPLEX);
        assertLeftOut(OPEN + DOT.repeat(30_000) + "</svg>", Why.TOO_COMPLEX);
        assertLeftOut(OPEN + " ".repeat(3_000_000) + "</svg>", Why.TOO_LARGE);
    }

    @Test
    void whatIsLongIsReadInTime() {
        var long1 = "a".repeat(1_900_000);
        var long2 = ";".repeat(1_900_000);
        var long3 = "url(".repeat(400_000);
        for (var text : new String[] {long1, long2, long3, "/*".repeat(900_000), "{".repeat(1_900_000)}) {
            clean(OPEN + "<path d=\"" + text + "\"/></svg>");
            clean(OPEN + "<path style=\"fill:" + text + "\"/></svg>");
            clean(OPEN + "<style>" + text + "</style>" + DOT + "</svg>");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "width='10' height='20px' | viewBox=\"0 0 10 20\"",
                "width='25.4mm' height='2.54cm' viewBox='0 0 0 0' | viewBox=\"0 0 96 96\"",
                "width='72pt' height='6pc' | viewBox=\"0 0 96 96\"",
                "width='2in' height='1.5' | viewBox=\"0 0 192 1.5\"",
                "width='100%' height='100%' viewBox='-1,-1 5e1 6' | viewBox=\"-1,-1 5e1 6\""
            })
    void aDrawingKnowsItsSize(String written, String kept) {
        assertThat(clean("<svg xmlns='http://www.w3.org/2000/svg' " + written + ">" + DOT + "</svg>"))
                .contains(kept)
                .doesNotContain("%");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg'><path d='M0 0'/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg' width='100%' height='5'><path d='M0 0'/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'/>",
                "<svg xmlns='http://other' viewBox='0 0 9 9'><path d='M0 0'/></svg>",
                "<html><svg viewBox='0 0 9 9'><path d='M0 0'/></svg></html>",
                "words",
                "GIF89a",
                ""
            })
    void whatShowsNothingIsNoPicture(String file) {
        assertLeftOut(file, Why.NOT_A_PICTURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<", "<svg", "<svg viewBox='0 0 9 9'><g></svg>", "<?xml version='1.0' encoding='no-such'?><svg/>"
            })
    void whatCannotBeReadIsBroken(String file) {
        assertLeftOut(file, Why.BROKEN);
    }

    @Test
    void otherWaysToWriteLettersAreRead() {
        var svg = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + OPEN + DOT + "</svg>";
        assertThat(new String(Drawing.of(svg.getBytes(UTF_16)).bytes(), UTF_8)).contains(DOT);
        assertThat(clean("\uFEFF" + OPEN + DOT + "</svg>")).contains(DOT);
    }

    @Test
    void theLettersItSaysItHasAreRead() {
        var svg = "<?xml version='1.0' encoding='iso-8859-1'?>" + OPEN + "<text>caf\u00e9</text></svg>";
        assertThat(new String(Drawing.of(svg.getBytes(ISO_8859_1)).bytes(), UTF_8))
                .contains("caf\u00e9");
        assertThat(clean("\uFEFF" + svg.replace("iso-8859-1", "UTF-8"))).contains("caf\u00e9");
    }

    /** A pack may hold thousands of broken files. */
    @Test
    void ofBrokenLettersTheConsoleHearsNothing() {
        var console = System.err;
        var heard = new ByteArrayOutputStream();
        System.setErr(new PrintStream(heard));
        try {
            assertThatExceptionOfType(SkippedEntry.class)
                    .isThrownBy(() -> Drawing.of((OPEN + "<text>caf\u00e9</text></svg>").getBytes(ISO_8859_1)))
                    .matches(leftOut -> leftOut.why() == Why.BROKEN);
        } finally {
            System.setErr(console);
        }
        assertThat(heard.toString(UTF_8)).isEmpty();
    }

    @Test
    void lettersThatOnlyNewerXmlKnowsGo() {
        assertThat(clean("<?xml version='1.1'?>" + OPEN + "<text>a&#1;b</text></svg>"))
                .contains("<text>ab</text>");
    }

    @Test
    void aPictureIsDrawnAnewAndSmall() throws IOException {
        var large = Drawing.of(Zips.picture("png", BufferedImage.TYPE_INT_ARGB, 2_000, 1_000));
        assertThat(large.mediaType()).isEqualTo("image/png");
        var drawn = ImageIO.read(new ByteArrayInputStream(large.bytes()));
        assertThat(drawn.getWidth()).isEqualTo(600);
        assertThat(drawn.getHeight()).isEqualTo(300);
        assertThat(drawn.getRGB(0, 0) >>> 24).as("still transparent").isZero();

        var small = Drawing.of(Zips.picture("jpeg", BufferedImage.TYPE_INT_RGB, 40, 30));
        assertThat(small.mediaType()).isEqualTo("image/jpeg");
        assertThat(ImageIO.read(new ByteArrayInputStream(small.bytes())).getWidth())
                .isEqualTo(40);
    }

    @ParameterizedTest
    @CsvSource({"1, 40, 30", "3, 40, 30", "6, 30, 40", "8, 30, 40"})
    void aPhotoStandsUprightHoweverTheCameraWasHeld(int orientation, int width, int height) throws IOException {
        var jpeg = Zips.picture("jpeg", BufferedImage.TYPE_INT_RGB, 40, 30);
        var exif = new byte[] {
            (byte) 0xFF,
            (byte) 0xE1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) orientation,
            0,
            0,
            0,
            0,
            0,
            0
        };
        var file = new ByteArrayOutputStream();
        file.write(jpeg, 0, 2);
        file.write(exif);
        file.write(jpeg, 2, jpeg.length - 2);
        var drawn = ImageIO.read(
                new ByteArrayInputStream(Drawing.of(file.toByteArray()).bytes()));
        assertThat(drawn.getWidth()).isEqualTo(width);
        assertThat(drawn.getHeight()).isEqualTo(height);
    }

    @Test
    void whatStandsBehindAPictureGoes() throws IOException {
        var file = new ByteArrayOutputStream();
        file.write(Zips.picture("png", BufferedImage.TYPE_INT_RGB, 9, 9));
        file.write("<script>".getBytes(UTF_8));
        assertThat(new String(Drawing.of(file.toByteArray()).bytes(), UTF_8)).doesNotContain("script");
    }

    @Test
    void aPictureThatUnfoldsTooFarIsLeftOut() {
        var huge = Zips.picture("png", BufferedImage.TYPE_BYTE_BINARY, 15_000, 15_000);
        assertThatExceptionOfType(SkippedEntry.class)
                .isThrownBy(() -> Drawing.of(huge))
                .matches(leftOut -> leftOut.why() == Why.TOO_LARGE);
    }

    @Test
    void aBrokenPictureIsLeftOut() {
        for (var format : new String[] {"png", "jpeg"}) {
            var whole = Zips.picture(format, BufferedImage.TYPE_INT_RGB, 90, 90);
            assertThatExceptionOfType(SkippedEntry.class)
                    .isThrownBy(() -> Drawing.of(Arrays.copyOf(whole, 40)))
                    .matches(leftOut -> leftOut.why() == Why.BROKEN);
        }
    }

    private static String clean(String svg) {
        return new String(Drawing.of(svg.getBytes(UTF_8)).bytes(), UTF_8);
    }

    private static void assertLeftOut(String file, Why why) {
        assertThatExceptionOfType(SkippedEntry.class)
                .isThrownBy(() -> clean(file))
                .matches(leftOut -> leftOut.why() == why, why.name());
    }
}
