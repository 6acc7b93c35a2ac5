package nl.kenniskompas.systemmap.picture;

import static java.util.stream.Collectors.joining;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.kenniskompas.systemmap.map.Claim;
import nl.kenniskompas.systemmap.map.Relation;
import nl.kenniskompas.systemmap.map.SystemMap;
import nl.kenniskompas.systemmap.map.Theme;

/// All that the lens leaves, as a graph for other programs (GraphML 1.0). Values are the words of our own files, the
/// same in every language.
final class GraphMlFile {
    private static final String SPACE = "http://graphml.graphdrawing.org/xmlns";
    private static final String SCHEMA_SPACE = "http://www.w3.org/2001/XMLSchema-instance";
    private static final Map<String, String> OF_NODE = Map.of("name", "string", "x", "double", "y", "double");
    private static final Map<String, String> OF_EDGE = Map.of(
            "sign", "string",
            "opportunity", "boolean",
            "risk", "boolean",
            "ministries", "string",
            "evidence", "string",
            "themes", "string",
            "sources", "int",
            "documents", "string");

    private final XMLStreamWriter out;

    private GraphMlFile(XMLStreamWriter out) {
        this.out = out;
    }

    /// @param spots where factors stand; not of each it need be known
    static byte[] of(SystemMap map, Map<Long, Spot> spots) {
        var file = new ByteArrayOutputStream();
        try {
            var out = XMLOutputFactory.newFactory().createXMLStreamWriter(file, StandardCharsets.UTF_8.name());
            new GraphMlFile(out).write(map, spots);
            out.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return file.toByteArray();
    }

    private void write(SystemMap map, Map<Long, Spot> spots) throws XMLStreamException {
        out.writeStartDocument("UTF-8", "1.0");
        out.writeStartElement("graphml");
        out.writeDefaultNamespace(SPACE);
        out.writeNamespace("xsi", SCHEMA_SPACE);
        out.writeAttribute("xsi", SCHEMA_SPACE, "schemaLocation", SPACE + " " + SPACE + "/1.0/graphml.xsd");
        keys("node", OF_NODE);
        keys("edge", OF_EDGE);
        out.writeStartElement("graph");
        out.writeAttribute("id", "map");
        out.writeAttribute("edgedefault", "directed");
        for (var factor : map.factors()) {
            out.writeStartElement("node");
            out.writeAttribute("id", "f" + factor.id());
            var spot = spots.get(factor.id());
            data("name", factor.name());
            if (spot != null) data("x", Double.toString(spot.x()));
            if (spot != null) data("y", Double.toString(spot.y()));
            out.writeEndElement();
        }
        for (var relation : map.relations()) write(relation);
        out.writeEndDocument();
    }

    private void keys(String of, Map<String, String> types) throws XMLStreamException {
        for (var one : new TreeMap<>(types).entrySet()) {
            out.writeEmptyElement("key");
            out.writeAttribute("id", one.getKey());
            out.writeAttribute("for", of);
            out.writeAttribute("attr.name", one.getKey());
            out.writeAttribute("attr.type", one.getValue());
        }
    }

    private void write(Relation relation) throws XMLStreamException {
        out.writeStartElement("edge");
        out.writeAttribute("id", "r" + relation.id());
        out.writeAttribute("source", "f" + relation.cause());
        out.writeAttribute("target", "f" + relation.effect());
        var facts = new LinkedHashMap<String, String>();
        facts.put("sign", relation.sign().sign());
        facts.put("opportunity", Boolean.toString(relation.poles().hasOpportunity()));
        facts.put("risk", Boolean.toString(relation.poles().hasRisk()));
        facts.put("ministries", Saying.ministries(relation));
        facts.put("evidence", relation.evidence().key());
        facts.put("themes", relation.themes().stream().map(Theme::title).collect(joining("; ")));
        facts.put("sources", Integer.toString(relation.claims().size()));
        facts.put("documents", documents(relation));
        for (var fact : facts.entrySet()) data(fact.getKey(), fact.getValue());
        out.writeEndElement();
    }

    static String documents(Relation relation) {
        return relation.claims().stream()
                .map(Claim::in)
                .filter(in -> in != null && !in.isBlank())
                .distinct()
                .collect(joining("; "));
    }

    private void data(String key, String value) throws XMLStreamException {
        out.writeStartElement("data");
        out.writeAttribute("key", key);
        out.writeCharacters(Printable.line(value));
        out.writeEndElement();
    }
}
