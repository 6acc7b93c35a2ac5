package nl.kenniskompas.advice.feed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.kenniskompas.advice.recall.Printable;

/// News as RFC 4287 writes it.
///
/// @param self where this feed is
/// @param page the page for people
/// @param updated when the newest item changed
record AtomFile(String id, String title, String language, String self, String page, Instant updated, List<Item> items) {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    /// @param id the same as long as the thing exists
    record Item(
            String id, Instant published, Instant updated, String title, String content, String address, String by) {}

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            feed(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("cannot write " + self, impossible);
        }
        return bytes.toByteArray();
    }

    private void feed(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", language);
        element(xml, "id", id);
        element(xml, "title", title);
        element(xml, "updated", moment(updated));
        person(xml, "Kenniskompas");
        link(xml, "self", "application/atom+xml", self);
        link(xml, "alternate", "text/html", page);
        for (Item item : items) item(xml, item);
        xml.writeEndElement();
    }

    private static void item(XMLStreamWriter xml, Item item) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", item.id());
        element(xml, "title", item.title());
        element(xml, "published", moment(item.published()));
        element(xml, "updated", moment(item.updated()));
        if (!item.by().isBlank()) person(xml, item.by());
        link(xml, "alternate", "text/html", item.address());
        xml.writeStartElement("content");
        xml.writeAttribute("type", "text");
        xml.writeCharacters(Printable.line(item.content()));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void person(XMLStreamWriter xml, String name) throws XMLStreamException {
        xml.writeStartElement("author");
        element(xml, "name", name);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String type, String address)
            throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }

    private static void element(XMLStreamWriter xml, String name, String words) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(Printable.line(words));
        xml.writeEndElement();
    }

    private static String moment(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
