package org.ownsay.symbols;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.ownsay.symbols.SvgNode.Element;

/**
 * A vector drawing, written anew with nothing but what is known to be harmless: no script, no animation, nothing from
 * elsewhere, and no more parts than a tablet can draw in time.
 */
final class CleanSvg {

    static final int MOST_BYTES = 2 * 1024 * 1024;

    private static final Set<String> SEEN =
            Set.of("path", "circle", "ellipse", "line", "polyline", "polygon", "rect", "text", "use");

    private CleanSvg() {}

    /** @throws SkippedEntry if it is none, or none that can be shown safely */
    static Drawing of(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new SkippedEntry(Skipped.Why.TOO_LARGE);
        }
        var root = SvgReader.read(file);
        SvgFrame.settle(root);
        SvgReferences.settle(root);
        if (!isSeen(root)) {
            throw new SkippedEntry(Skipped.Why.NOT_A_PICTURE);
        }
        return new Drawing(SvgWriter.write(root).getBytes(StandardCharsets.UTF_8), Drawing.SVG);
    }

    private static boolean isSeen(Element element) {
        return SEEN.contains(element.name()) || element.elements().stream().anyMatch(CleanSvg::isSeen);
    }
}
