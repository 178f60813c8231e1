package org.ownsay.symbols;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which parts of SVG may stay. What is not named here goes. */
final class SvgRules {

    static final String SVG = "http://www.w3.org/2000/svg";

    private static final String XLINK = "http://www.w3.org/1999/xlink";

    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "defs",
            "symbol",
            "use",
            "style",
            "path",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "rect",
            "text",
            "tspan",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath",
            "mask",
            "pattern");

    /** What holds others and does something with them that we do not want: they stay, in a plain group. */
    private static final Set<String> GROUPS = Set.of("a", "switch");

    private static final Set<String> WITH_TEXT = Set.of("text", "tspan", "style");
    private static final Set<String> REFERRING = Set.of("use", "linearGradient", "radialGradient", "pattern");

    private static final Set<String> ATTRIBUTES = Set.of(
            "id",
            "class",
            "style",
            "href",
            "d",
            "points",
            "x",
            "y",
            "x1",
            "y1",
            "x2",
            "y2",
            "cx",
            "cy",
            "r",
            "rx",
            "ry",
            "fx",
            "fy",
            "fr",
            "dx",
            "dy",
            "rotate",
            "width",
            "height",
            "viewBox",
            "preserveAspectRatio",
            "transform",
            "pathLength",
            "offset",
            "gradientTransform",
            "gradientUnits",
            "spreadMethod",
            "patternUnits",
            "patternContentUnits",
            "patternTransform",
            "clipPathUnits",
            "maskUnits",
            "maskContentUnits",
            "textLength",
            "lengthAdjust");

    /** Those that may stand in an attribute as well as in a style. */
    private static final Set<String> PROPERTIES = Set.of(
            "fill",
            "fill-opacity",
            "fill-rule",
            "stroke",
            "stroke-width",
            "stroke-opacity",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-miterlimit",
            "stroke-dasharray",
            "stroke-dashoffset",
            "opacity",
            "color",
            "display",
            "visibility",
            "overflow",
            "clip-path",
            "clip-rule",
            "mask",
            "stop-color",
            "stop-opacity",
            "font-family",
            "font-size",
            "font-style",
            "font-weight",
            "font-variant",
            "font-stretch",
            "text-anchor",
            "text-decoration",
            "dominant-baseline",
            "alignment-baseline",
            "baseline-shift",
            "letter-spacing",
            "word-spacing",
            "writing-mode",
            "direction",
            "unicode-bidi",
            "paint-order",
            "vector-effect",
            "shape-rendering",
            "text-rendering",
            "color-rendering",
            "isolation",
            "mix-blend-mode",
            "enable-background",
            "color-interpolation");

    private static final Set<String> FUNCTIONS = Set.of(
            "url", "rgb", "rgba", "hsl", "hsla", "matrix", "translate", "scale", "rotate", "skewX", "skewY", "calc");

    private static final Pattern ID = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.:-]{0,99}");
    private static final Pattern FRAGMENT = Pattern.compile("#" + ID.pattern());
    private static final Pattern CLASSES = Pattern.compile("[\\p{L}\\p{N}_ -]{0,200}");
    private static final Pattern FOREIGN = Pattern.compile("[\\\\<>{}@\\p{Cntrl}&&[^\\t\\r\\n]]");

    /** A reference to a part of the same drawing; group 1 is its id. */
    static final Pattern LOCAL_URL = Pattern.compile("url\\(\\s*[\"']?#(" + ID.pattern() + ")[\"']?\\s*\\)");

    private SvgRules() {}

    /** The name under which it stays; empty if it does not. A drawing that names no language at all is taken as SVG. */
    static String findElement(@Nullable String namespace, String name) {
        if (namespace != null && !namespace.isEmpty() && !namespace.equals(SVG)) {
            return "";
        }
        return GROUPS.contains(name) ? "g" : ELEMENTS.contains(name) ? name : "";
    }

    /** Whether the drawing is another one without it. */
    static boolean isMissed(@Nullable String namespace, String name) {
        return name.equals("image") && (namespace == null || namespace.isEmpty() || namespace.equals(SVG));
    }

    /** The name under which it stays; empty if it does not. */
    static String findAttribute(@Nullable String namespace, String name) {
        var isOurs = namespace == null || namespace.isEmpty() || (namespace.equals(XLINK) && name.equals("href"));
        return isOurs && (ATTRIBUTES.contains(name) || PROPERTIES.contains(name)) ? name : "";
    }

    static boolean allows(String element, String attribute, String value) {
        return switch (attribute) {
            case "" -> false;
            case "id" -> ID.matcher(value).matches();
            case "class" -> CLASSES.matcher(value).matches();
            case "href" ->
                REFERRING.contains(element) && FRAGMENT.matcher(value).matches();
            case "style" -> true; // looked through part by part
            default -> isHarmless(value);
        };
    }

    static boolean isProperty(String name) {
        return PROPERTIES.contains(name);
    }

    static boolean holdsText(String element) {
        return WITH_TEXT.contains(element);
    }

    /** Neither an escape, nor a function that we do not know, nor an address outside of the drawing. */
    static boolean isHarmless(String value) {
        if (FOREIGN.matcher(value).find()) {
            return false;
        }
        var local = LOCAL_URL.matcher(value).replaceAll("");
        for (var at = local.indexOf('('); at >= 0; at = local.indexOf('(', at + 1)) {
            var function = nameBefore(at, local);
            if (function.equalsIgnoreCase("url") || !FUNCTIONS.contains(function)) {
                return false;
            }
        }
        return true;
    }

    private static String nameBefore(int end, String value) {
        var start = end;
        while (start > 0 && end - start < 20 && Character.isLetter(value.charAt(start - 1))) {
            start--;
        }
        return value.substring(start, end);
    }
}
