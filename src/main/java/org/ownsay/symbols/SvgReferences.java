package org.ownsay.symbols;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownsay.symbols.SvgNode.Element;
import org.ownsay.symbols.SvgNode.Text;

/**
 * What one part of a drawing takes from another. Parts that use parts that use parts unfold in the browser: a few lines
 * can ask for more than any tablet can draw, so everything is counted as often as it is drawn.
 */
final class SvgReferences {

    private static final long MOST_DRAWN = 100_000;
    private static final int MOST_DEEP = 300;
    private static final long BEING_COUNTED = -1;
    private static final Set<String> GRADIENTS = Set.of("linearGradient", "radialGradient");

    private final Map<String, Element> byId = new HashMap<>();
    private final Map<Element, Long> drawn = new IdentityHashMap<>();

    private SvgReferences() {}

    /** @throws SkippedEntry if it draws itself, or too much */
    static void settle(Element root) {
        var references = new SvgReferences();
        references.index(root);
        references.cleanSheets(root);
        references.count(root, 0);
    }

    private void index(Element element) {
        var id = element.attributes().get("id");
        if (id != null) {
            byId.put(id, element);
        }
        element.elements().forEach(this::index);
    }

    /** A sheet can be meant for anything, so it may refer to what costs nothing and to nothing else. */
    private void cleanSheets(Element element) {
        if (element.name().equals("style")) {
            element.children()
                    .replaceAll(child -> child instanceof Text(var css)
                            ? new Text(SvgStyles.sheet(css, this::mayBeReferredTo))
                            : child);
        }
        element.elements().forEach(this::cleanSheets);
    }

    /** What is cut, masked or filled by what we cannot allow would look like something else. */
    private boolean mayBeReferredTo(String id) {
        var part = byId.get(id);
        if (part != null && !isGradient(part)) {
            throw new SkippedEntry(Skipped.Why.UNKNOWN_PARTS);
        }
        return part != null;
    }

    private static boolean isGradient(@Nullable Element element) {
        return element != null && GRADIENTS.contains(element.name());
    }

    private long count(Element element, int depth) {
        var known = drawn.get(element);
        if (known != null && known != BEING_COUNTED) {
            return known;
        }
        if (known != null || depth > MOST_DEEP) {
            throw new SkippedEntry(Skipped.Why.TOO_COMPLEX);
        }
        drawn.put(element, BEING_COUNTED);
        var sum = 1L;
        for (var part : element.elements()) {
            sum += count(part, depth + 1);
        }
        for (var part : referredTo(element)) {
            sum += count(part, depth + 1);
        }
        if (sum > MOST_DRAWN) {
            throw new SkippedEntry(Skipped.Why.TOO_COMPLEX);
        }
        drawn.put(element, sum);
        return sum;
    }

    private List<Element> referredTo(Element element) {
        var found = new ArrayList<Element>();
        element.attributes().forEach((name, value) -> {
            if (name.equals("href")) {
                add(value.substring(1), found);
            } else {
                SvgRules.LOCAL_URL.matcher(value).results().forEach(reference -> add(reference.group(1), found));
            }
        });
        return found;
    }

    private void add(String id, List<Element> found) {
        var part = byId.get(id);
        if (part != null && !isGradient(part)) {
            found.add(part);
        }
    }
}
