package org.ownsay.symbols;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Whatever a drawing holds: it comes in harmless, or is left out. */
class SvgFuzz {

    static List<Arguments> seeds() {
        return List.of(
                seed(Zips.SUN),
                seed("<?xml version='1.1'?><!DOCTYPE svg [<!ENTITY a 'b'>]><svg xmlns='http://www.w3.org/2000/svg'"
                        + " width='9' height='9'><style>@import url(x);.a{fill:url(#g)}</style><script>x</script>"
                        + "<linearGradient id='g'><stop/></linearGradient><text class='a'>&amp;</text></svg>"),
                seed(
                        "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><style>.a{fill:red}<text>@</text></style>"
                                + "<path d='M0 0'/></svg>"),
                seed(
                        "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 9"
                                + " 9'><g id='a' style='fill:red' onload='x'><path d='M0 0'/></g><use xlink:href='#a'/></svg>"));
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "60s")
    void everyDrawingIsCleanOrLeftOut(byte[] file) throws Exception {
        byte[] clean;
        try {
            clean = CleanSvg.of(file).bytes();
        } catch (SkippedEntry leftOut) {
            return;
        }
        assertThat(new String(clean, UTF_8)).doesNotContain("<!", "<?");
        var reader = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder();
        assertHarmless(reader.parse(new ByteArrayInputStream(clean)).getDocumentElement());
    }

    /** Read by another parser, and judged by what must not be there instead of what may. */
    private static void assertHarmless(Element element) {
        assertThat(element.getNamespaceURI()).isEqualTo(SvgRules.SVG);
        assertThat(element.getLocalName())
                .isNotIn("script", "foreignObject", "image", "a", "iframe", "animate", "set", "handler", "feImage");
        if (element.getLocalName().equals("style")) {
            assertThat(element.getTextContent())
                    .doesNotContain("@", "\\")
                    .doesNotContainPattern("url\\((?!\\s*[\"']?#)");
        }
        var attributes = element.getAttributes();
        for (var i = 0; i < attributes.getLength(); i++) {
            assertHarmless(attributes.item(i));
        }
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element part) {
                assertHarmless(part);
            }
        }
    }

    private static void assertHarmless(Node attribute) {
        assertThat(attribute.getNodeName()).doesNotStartWithIgnoringCase("on");
        if (attribute.getNodeName().endsWith("href")) {
            assertThat(attribute.getNodeValue()).startsWith("#");
        }
        assertThat(attribute.getNodeValue()).doesNotContainPattern("(?i)url\\((?!\\s*[\"']?#)");
    }

    private static Arguments seed(String svg) {
        return Arguments.of((Object) svg.getBytes(UTF_8));
    }
}
