package nl.kenniskompas.ingest.ooxml;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.kenniskompas.ingest.text.Problem;
import nl.kenniskompas.ingest.text.Refused;

/// Reads one XML part and hands over the children of its containers one at a time.
public final class XmlPart {
    private static final int DEEPEST = 400;

    private final XMLStreamReader xml;
    private final Set<String> containers;
    private final Consumer<Element> taker;

    private XmlPart(XMLStreamReader xml, Set<String> containers, Consumer<Element> taker) {
        this.xml = xml;
        this.containers = containers;
        this.taker = taker;
    }

    /// @param containers elements that are entered; each child of one is handed to `taker` with all that is in it
    public static void read(InputStream part, Set<String> containers, Consumer<Element> taker) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((_, _, _, _) -> InputStream.nullInputStream());
        try {
            new XmlPart(factory.createXMLStreamReader(part), containers, taker).read();
        } catch (XMLStreamException broken) {
            // the parser's own limits on depth and size announce themselves so
            boolean limit = String.valueOf(broken.getMessage()).contains("JAXP0001");
            throw limit
                    ? new Refused(Problem.BOMB, "its parts are nested too deeply or too many")
                    : new Refused(Problem.BROKEN, "its XML is not well formed");
        }
    }

    private void read() throws XMLStreamException {
        boolean inside = false;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD -> throw new Refused(Problem.BOMB, "its XML declares entities");
                case XMLStreamConstants.START_ELEMENT -> {
                    if (containers.contains(xml.getLocalName())) inside = true;
                    else if (inside) taker.accept(element(0));
                }
                default -> {}
            }
        }
    }

    private Element element(int depth) throws XMLStreamException {
        if (depth > DEEPEST) throw new Refused(Problem.BOMB, "its parts are nested too deeply");
        var attributes = new HashMap<String, String>();
        for (int i = 0; i < xml.getAttributeCount(); i++)
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        Element element = Element.of(xml.getLocalName(), attributes);
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> element.kids().add(element(depth + 1));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    element.text().append(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    return element;
                }
                default -> {}
            }
        }
        return element;
    }
}
