package org.ownsay.symbols;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
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

    /** What a file of UTF-8 may begin with. */
    private static final char MARK = '\uFEFF';

    private static final int HEAD_BYTES = 200;
    private static final Pattern UTF_16 = Pattern.compile("\u00FE\u00FF|\u00FF\u00FE");
    private static final Pattern OTHER_LETTERS =
            Pattern.compile("<\\?xml[^>]+encoding\\s*=\\s*[\"'](?!utf-8)", Pattern.CASE_INSENSITIVE);

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
            return new SvgReader(open(file, factory)).read();
        } catch (SkippedEntry known) {
            throw known;
        } catch (XMLStreamException | RuntimeException broken) { // the JDK's parser has some of its own
            throw new SkippedEntry(Skipped.Why.BROKEN, broken);
        }
    }

    /** We read the letters of UTF-8 ourselves: the JDK's parser tells the console of each one that is broken. */
    private static XMLStreamReader open(byte[] file, XMLInputFactory factory) throws XMLStreamException {
        if (isSaidToBeOther(file)) {
            return factory.createXMLStreamReader(new ByteArrayInputStream(file));
        }
        try {
            var letters = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file));
            var isMarked = letters.hasRemaining() && letters.charAt(0) == MARK;
            return factory.createXMLStreamReader(
                    new StringReader(letters.toString().substring(isMarked ? 1 : 0)));
        } catch (CharacterCodingException broken) {
            throw new SkippedEntry(Skipped.Why.BROKEN, broken);
        }
    }

    private static boolean isSaidToBeOther(byte[] file) {
        var head = new String(file, 0, Math.min(file.length, HEAD_BYTES), StandardCharsets.ISO_8859_1);
        return UTF_16.matcher(head).lookingAt() || OTHER_LETTERS.matcher(head).lookingAt();
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
