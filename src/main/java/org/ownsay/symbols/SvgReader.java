package org.ownsay.symbols;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.ownsay.symbols.SvgNode.Element;
import org.ownsay.symbols.SvgNode.Text;

/** Reads of a drawing what {@link SvgRules} allow, and no document type, entity, comment or instruction. */
final class SvgReader {

    private static final int MOST_DEEP = 60;
    private static final int MOST_ELEMENTS = 20_000;

    private final XMLStreamReader xml;
    private final Deque<Element> open = new ArrayDeque<>();
    private final Set<String> ids = new HashSet<>();
    private @Nullable Element root;
    private int elements;
    private int depth;

    /** How deep we are in something that is left out as a whole. */
    private int left;

    private SvgReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    static Element read(byte[] file) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            return new SvgReader(factory.createXMLStreamReader(new ByteArrayInputStream(file))).read();
        } catch (SkippedEntry known) {
            throw known;
        } catch (XMLStreamException | RuntimeException broken) { // the JDK's parser has some of its own
            throw new SkippedEntry(Skipped.Why.BROKEN, broken);
        }
    }

    private Element read() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin();
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text();
                default -> {} // nothing else is drawn
            }
        }
        return Objects.requireNonNull(root, "No element");
    }

    private void begin() {
        if (++elements > MOST_ELEMENTS || ++depth > MOST_DEEP) {
            throw new SkippedEntry(Skipped.Why.TOO_COMPLEX);
        }
        var name = SvgRules.findElement(xml.getNamespaceURI(), xml.getLocalName());
        if (root == null && !name.equals("svg")) {
            throw new SkippedEntry(Skipped.Why.NOT_A_PICTURE);
        }
        if (left == 0 && SvgRules.isMissed(xml.getNamespaceURI(), xml.getLocalName())) {
            throw new SkippedEntry(Skipped.Why.UNKNOWN_PARTS);
        }
        if (left > 0 || name.isEmpty() || isInSheet()) {
            left++;
            return;
        }
        if (xml.getAttributeValue(null, "systemLanguage") != null) {
            throw new SkippedEntry(Skipped.Why.UNKNOWN_PARTS);
        }
        var element = new Element(name);
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            keep(element, i);
        }
        if (root == null) {
            root = element;
        } else {
            open.element().children().add(element);
        }
        open.push(element);
    }

    /** A style sheet is text alone. */
    private boolean isInSheet() {
        return !open.isEmpty() && open.element().name().equals("style");
    }

    private void keep(Element element, int i) {
        var name = SvgRules.findAttribute(xml.getAttributeNamespace(i), xml.getAttributeLocalName(i));
        var value = xml.getAttributeValue(i).strip();
        var isTwice = name.equals("id") && !ids.add(value); // a browser takes the first one, so we do
        if (!isTwice && SvgRules.allows(element.name(), name, value)) {
            element.attributes().put(name, name.equals("style") ? SvgStyles.declarations(value) : value);
        }
    }

    private void end() {
        depth--;
        if (left > 0) {
            left--;
        } else {
            open.pop();
        }
    }

    private void text() {
        if (left == 0 && !open.isEmpty() && SvgRules.holdsText(open.element().name())) {
            open.element().children().add(new Text(xml.getText()));
        }
    }
}
