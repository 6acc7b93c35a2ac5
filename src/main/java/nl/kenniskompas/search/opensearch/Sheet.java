package nl.kenniskompas.search.opensearch;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.search.Asked;
import nl.kenniskompas.search.Entry;
import nl.kenniskompas.search.Hit;
import nl.kenniskompas.search.Item;
import nl.kenniskompas.search.analysis.Analysis;
import nl.kenniskompas.search.analysis.Token;
import nl.kenniskompas.search.analysis.TokenList;
import nl.kenniskompas.search.query.Fields;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// An entry as a document of OpenSearch, and back.
final class Sheet {
    private Sheet() {}

    static ObjectNode of(Entry entry, Analysis analysis) {
        var document = Server.JSON.createObjectNode();
        document.put(Fields.SOURCE, entry.source().toString());
        var within = document.putArray(Fields.WITHIN);
        for (Item part : entry.within()) within.add(part.toString());
        document.put(Fields.KIND, entry.kind());
        document.put(Fields.ID, entry.id());
        document.put(Fields.TITLE, entry.title());
        document.put(Fields.BODY, entry.body());
        document.put(Fields.ADDRESS, entry.address());
        var trail = document.putArray(Fields.TRAIL);
        entry.trail().forEach(trail::add);
        if (entry.dated() != null) document.put(Fields.DATED, entry.dated().toString());
        var facets = document.putObject(Shape.FACET);
        facets.put(Asked.KIND, entry.kind());
        entry.facets().forEach((name, values) -> values.forEach(facets.putArray(name)::add));
        String rank = Fields.rank(entry.title());
        if (!rank.isEmpty()) document.put(Fields.RANK, rank);
        words(document, Fields.words(entry, analysis));
        return document;
    }

    private static void words(ObjectNode document, Map<String, List<Token>> words) {
        words.forEach((field, tokens) -> document.put(field, TokenText.of(tokens)));
        Written.FIELDS.stream()
                .flatMap(field -> words.getOrDefault(field, List.of()).stream())
                .map(TokenList::termOf)
                .distinct()
                .forEach(document.putArray(Shape.WORDS)::add);
    }

    /// The same for the same entry, so that one that is sent twice is there once.
    static String id(Entry entry) {
        return entry.kind() + "/" + entry.id();
    }

    static Hit hit(JsonNode found) {
        var kept = found.get("_source");
        String dated = kept.path(Fields.DATED).asString("");
        return new Hit(
                text(kept, Fields.KIND),
                text(kept, Fields.ID),
                Item.of(text(kept, Fields.SOURCE)),
                text(kept, Fields.TITLE),
                text(kept, Fields.BODY),
                text(kept, Fields.ADDRESS),
                trail(kept),
                dated.isEmpty() ? null : LocalDate.parse(dated),
                found.path("_score").asDouble(0));
    }

    private static String text(JsonNode kept, String field) {
        return kept.get(field).asString();
    }

    private static List<String> trail(JsonNode kept) {
        return kept.path(Fields.TRAIL).valueStream().map(JsonNode::asString).toList();
    }
}
