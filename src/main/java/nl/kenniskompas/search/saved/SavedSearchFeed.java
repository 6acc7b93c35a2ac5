package nl.kenniskompas.search.saved;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.kenniskompas.search.Hit;
import nl.kenniskompas.web.Text;

/// What a saved search found, for a feed reader (RFC 4287).
///
/// @param site address of the platform
/// @param host its name, for ids that stay the same (RFC 4151)
/// @param self where this feed is
record SavedSearchFeed(SavedSearch search, List<Finds.Find> finds, Text text, String site, String host, String self) {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final int LONGEST = 400;

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            feed(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("cannot write a feed", impossible);
        }
        return bytes.toByteArray();
    }

    private void feed(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", text.language());
        element(xml, "id", tag("zoekopdracht/" + search.id()));
        element(xml, "title", text.of("search.saved.feed.title", search.name()));
        element(
                xml,
                "updated",
                moment(finds.isEmpty() ? search.madeAt() : finds.getFirst().foundAt()));
        xml.writeStartElement("author");
        element(xml, "name", "Kenniskompas");
        xml.writeEndElement();
        link(xml, "self", "application/atom+xml", self);
        link(xml, "alternate", "text/html", site + search.search().address());
        for (Finds.Find find : finds) entry(xml, find);
        xml.writeEndElement();
    }

    private void entry(XMLStreamWriter xml, Finds.Find find) throws XMLStreamException {
        Hit hit = find.hit();
        xml.writeStartElement("entry");
        element(xml, "id", tag("vondst/" + search.id() + "/" + hit.kind() + "/" + hit.id()));
        element(xml, "title", text.of("search.kind." + hit.kind()) + ": " + hit.name());
        element(xml, "published", moment(find.foundAt()));
        element(xml, "updated", moment(find.foundAt()));
        link(xml, "alternate", "text/html", site + hit.address());
        xml.writeStartElement("content");
        xml.writeAttribute("type", "text");
        xml.writeCharacters(plain(beginning(hit.body())));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private String tag(String thing) {
        return "tag:" + host + ",2026:" + thing;
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
        xml.writeCharacters(plain(words));
        xml.writeEndElement();
    }

    private static String beginning(String body) {
        return body.codePointCount(0, body.length()) <= LONGEST
                ? body
                : body.substring(0, body.offsetByCodePoints(0, LONGEST)).strip() + "…";
    }

    /// XML has no place for other signs, however they are written.
    private static String plain(String words) {
        return words.codePoints()
                .map(sign -> Character.isISOControl(sign) ? ' ' : sign)
                .filter(sign -> Character.getType(sign) != Character.SURROGATE && sign != 0xFFFE && sign != 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String moment(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
