package org.ownsay.symbols;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A part of a drawing while it is cleaned. */
sealed interface SvgNode {

    /** What stands between the tags of a text or a style sheet. */
    record Text(String value) implements SvgNode {}

    /** An element that may stay, with those of its attributes that may stay. */
    record Element(String name, Map<String, String> attributes, List<SvgNode> children) implements SvgNode {

        Element(String name) {
            this(name, new LinkedHashMap<>(), new ArrayList<>());
        }

        List<Element> elements() {
            return children.stream()
                    .filter(Element.class::isInstance)
                    .map(Element.class::cast)
                    .toList();
        }
    }
}
