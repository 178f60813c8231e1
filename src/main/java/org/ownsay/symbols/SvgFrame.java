package org.ownsay.symbols;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownsay.symbols.SvgNode.Element;

/** Sees to it that a drawing knows its own size: without a view box it would be cut instead of scaled. */
final class SvgFrame {

    private static final Pattern LENGTH = Pattern.compile("([0-9]{1,6}(?:\\.[0-9]{0,9})?)(px|pt|pc|mm|cm|in)?");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{0,9}\\.?[0-9]{0,20}(?:[eE][+-]?[0-9]{1,2})?");

    private static final BigDecimal INCH = new BigDecimal(96);
    private static final MathContext SIX_DIGITS = new MathContext(6);

    private SvgFrame() {}

    /** @throws SkippedEntry if it has no size at all */
    static void settle(Element root) {
        var width = findLength(root, "width");
        var height = findLength(root, "height");
        if (!isBox(root.attributes().getOrDefault("viewBox", ""))) {
            if (width.isEmpty() || height.isEmpty()) {
                throw new SkippedEntry(Skipped.Why.NOT_A_PICTURE);
            }
            root.attributes().put("viewBox", "0 0 " + width.get() + " " + height.get());
        }
        if (width.isEmpty() || height.isEmpty()) {
            root.attributes().remove("width");
            root.attributes().remove("height");
        }
    }

    /** In pixels, as everything within the drawing is measured. */
    private static Optional<String> findLength(Element root, String side) {
        var length = LENGTH.matcher(root.attributes().getOrDefault(side, ""));
        return length.matches() && Double.parseDouble(length.group(1)) > 0
                ? Optional.of(new BigDecimal(length.group(1))
                        .multiply(pixelsIn(length.group(2)))
                        .round(SIX_DIGITS)
                        .stripTrailingZeros()
                        .toPlainString())
                : Optional.empty();
    }

    private static BigDecimal pixelsIn(@Nullable String unit) {
        return switch (unit) {
            case "in" -> INCH;
            case "cm" -> INCH.divide(new BigDecimal("2.54"), MathContext.DECIMAL32);
            case "mm" -> INCH.divide(new BigDecimal("25.4"), MathContext.DECIMAL32);
            case "pt" -> INCH.divide(new BigDecimal(72), MathContext.DECIMAL32);
            case "pc" -> INCH.divide(new BigDecimal(6), MathContext.DECIMAL32);
            case null, default -> BigDecimal.ONE;
        };
    }

    private static boolean isBox(String viewBox) {
        var numbers = Stream.of(viewBox.split("[\\s,]+"))
                .filter(number -> !number.isEmpty())
                .map(SvgFrame::number)
                .toList();
        return numbers.size() == 4 && isPositive(numbers.subList(2, 4));
    }

    private static boolean isPositive(List<Double> sides) {
        return sides.stream().allMatch(side -> side > 0 && side < 1e7);
    }

    private static double number(String written) {
        try {
            return NUMBER.matcher(written).matches() ? Double.parseDouble(written) : Double.NaN;
        } catch (NumberFormatException none) {
            return Double.NaN;
        }
    }
}
