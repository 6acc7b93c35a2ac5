package nl.kenniskompas.ingest.publication;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.kenniskompas.ingest.publication.Inquiry.Failed;
import nl.kenniskompas.ingest.publication.Inquiry.Reason;
import nl.kenniskompas.library.Publication;
import org.jspecify.annotations.Nullable;

/// Reads what the register answers. Elements are known by their local names, as the register changes its prefixes; an
/// answer that declares a document type is none of its answers, and nothing outside it is ever looked at.
final class RegisterXml {
    private static final Set<String> FIELDS = Set.of("identifier", "title", "date", "issued", "preferredUrl");

    private final XMLStreamReader xml;
    private final Map<String, String> fields = new HashMap<>();
    private final Map<String, String> items = new HashMap<>();

    private RegisterXml(XMLStreamReader xml) {
        this.xml = xml;
    }

    static Inquiry read(byte[] answer, Publication wanted) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            return new RegisterXml(factory.createXMLStreamReader(new ByteArrayInputStream(answer))).find(wanted);
        } catch (XMLStreamException broken) {
            return new Failed(Reason.NOT_XML);
        }
    }

    private Inquiry find(Publication wanted) throws XMLStreamException {
        boolean root = true;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) return new Failed(Reason.NOT_XML);
            if (event != XMLStreamConstants.START_ELEMENT) continue;
            if (root && !xml.getLocalName().equals("searchRetrieveResponse")) return new Failed(Reason.NOT_XML);
            root = false;
            if (!xml.getLocalName().equals("record")) continue;
            record();
            if (wanted.identifier().equalsIgnoreCase(fields.get("identifier")))
                return new Inquiry.Known(registered(wanted));
        }
        return new Failed(Reason.UNKNOWN);
    }

    /// Each field once: what comes later under the same name tells of something that belongs to the publication.
    private void record() throws XMLStreamException {
        fields.clear();
        items.clear();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("record")) return;
            if (event != XMLStreamConstants.START_ELEMENT) continue;
            String name = xml.getLocalName();
            if (name.equals("itemUrl")) {
                String form = xml.getAttributeValue(null, "manifestation");
                String address = text();
                if (form != null) items.putIfAbsent(form, address);
            } else if (FIELDS.contains(name)) fields.putIfAbsent(name, text());
        }
    }

    /// All text inside the element, so that markup in a title is no error.
    private String text() throws XMLStreamException {
        var text = new StringBuilder();
        for (int depth = 1; depth > 0 && xml.hasNext(); ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                default -> {}
            }
        }
        return text.toString().strip();
    }

    private Registered registered(Publication wanted) {
        return new Registered(
                wanted.identifier(),
                fields.getOrDefault("title", ""),
                Optional.ofNullable(fields.get("date"))
                        .or(() -> Optional.ofNullable(fields.get("issued")))
                        .map(RegisterXml::day)
                        .orElse(null),
                fields.get("preferredUrl"),
                Map.copyOf(items));
    }

    private static @Nullable LocalDate day(String written) {
        try {
            return LocalDate.parse(written.substring(0, Math.min(10, written.length())));
        } catch (DateTimeParseException none) {
            return null;
        }
    }
}
