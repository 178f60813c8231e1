package org.ownsay.symbols;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a drawing holds: it comes in harmless, or is left out. */
class SvgFuzz {

    private static final List<String> NEVER = List.of(
            "<script",
            "<foreignobject",
            "<image",
            "<a ",
            "<animate",
            "<set",
            "<!",
            "<?",
            "@import",
            "http-equiv",
            " onload",
            " onclick",
            "javascript:");

    static List<Arguments> seeds() {
        return List.of(
                seed(Zips.SUN),
                seed("<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY a 'b'>]><svg xmlns='http://www.w3.org/2000/svg'"
                        + " width='9' height='9'><style>@import url(x);.a{fill:url(#g)}</style><script>x</script>"
                        + "<linearGradient id='g'><stop/></linearGradient><text class='a'>&amp;</text></svg>"),
                seed(
                        "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 9"
                                + " 9'><g id='a' style='fill:red' onload='x'><path d='M0 0'/></g><use xlink:href='#a'/></svg>"));
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "60s")
    void everyDrawingIsCleanOrLeftOut(byte[] file) {
        try {
            var clean = CleanSvg.of(file);
            var svg = new String(clean.bytes(), UTF_8).toLowerCase(Locale.ROOT);
            for (var never : NEVER) {
                if (svg.replaceAll("\"[^\"]*\"", "\"\"").contains(never)) {
                    throw new AssertionError(never + " in " + svg);
                }
            }
            CleanSvg.of(clean.bytes()); // what is clean is a drawing
        } catch (SkippedEntry leftOut) {
            // as it should be
        }
    }

    private static Arguments seed(String svg) {
        return Arguments.of((Object) svg.getBytes(UTF_8));
    }
}
