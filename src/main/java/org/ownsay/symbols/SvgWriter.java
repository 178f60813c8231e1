package org.ownsay.symbols;

import org.ownsay.symbols.SvgNode.Element;
import org.ownsay.symbols.SvgNode.Text;

/** Writes a drawing down, in SVG and nothing else. */
final class SvgWriter {

    private final StringBuilder svg = new StringBuilder();

    private SvgWriter() {}

    static String write(Element root) {
        var writer = new SvgWriter();
        writer.element(root, " xmlns=\"" + SvgRules.SVG + "\"");
        return writer.svg.toString();
    }

    private void element(Element element, String namespace) {
        svg.append('<').append(element.name()).append(namespace);
        element.attributes().forEach((name, value) -> {
            svg.append(' ').append(name).append("=\"");
            escaped(value);
            svg.append('"');
        });
        if (element.children().isEmpty()) {
            svg.append("/>");
            return;
        }
        svg.append('>');
        for (var child : element.children()) {
            switch (child) {
                case Element part -> element(part, "");
                case Text(var text) -> escaped(text);
            }
        }
        svg.append("</").append(element.name()).append('>');
    }

    private void escaped(String text) {
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            switch (letter) {
                case '<' -> svg.append("&lt;");
                case '>' -> svg.append("&gt;");
                case '&' -> svg.append("&amp;");
                case '"' -> svg.append("&quot;");
                case '\t', '\n', '\r' -> svg.append("&#").append((int) letter).append(';');
                default -> {
                    if (letter >= ' ' && letter < '\uFFFE') { // XML 1.1 knows letters that 1.0 does not
                        svg.append(letter);
                    }
                }
            }
        }
    }
}
