package nl.kenniskompas.search.opensearch;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kenniskompas.search.Entry;
import nl.kenniskompas.search.Item;
import nl.kenniskompas.search.Searching;
import nl.kenniskompas.search.analysis.Analysis;
import nl.kenniskompas.search.query.Fields;
import tools.jackson.databind.JsonNode;

/// The index that has a name. It is only ever written to by that name, and only while something has it: OpenSearch
/// makes an index of its own accord for what it does not know.
record OpenSearchIndex(Server server, String name, Analysis analysis) implements Searching.Index {
    private static final String ONLY_WHEN_THERE = "require_alias=true";

    /// OpenSearch takes a hundred million at once by default; so little is soon done and soon sent again.
    private static final int LARGEST = 4_000_000;

    /// OpenSearch only removes what shows, so what was written before and not kept is made to show first.
    @Override
    public void replace(Collection<Item> sources, Collection<Entry> entries) {
        Set<String> replaced = Stream.concat(sources.stream(), entries.stream().map(Entry::source))
                .map(Item::toString)
                .collect(Collectors.toSet());
        if (replaced.isEmpty()) return;
        server.post("/" + name + "/_refresh", Map.of());
        server.post(
                "/" + name + "/_delete_by_query",
                Map.of("query", Map.of("terms", Map.of(Fields.SOURCE, List.copyOf(replaced)))));
        put(entries);
    }

    private void put(Collection<Entry> entries) {
        var lines = new StringBuilder();
        for (Entry entry : entries) {
            lines.append(Server.JSON.writeValueAsString(Map.of("index", Map.of("_id", Sheet.id(entry)))))
                    .append('\n')
                    .append(Server.JSON.writeValueAsString(Sheet.of(entry, analysis)))
                    .append('\n');
            if (lines.length() < LARGEST) continue;
            send(lines.toString());
            lines.setLength(0);
        }
        if (!lines.isEmpty()) send(lines.toString());
    }

    private void send(String lines) {
        var answer = server.postLines("/" + name + "/_bulk?" + ONLY_WHEN_THERE, lines);
        if (!answer.path("errors").asBoolean(true)) return;
        for (JsonNode item : answer.path("items")) {
            var error = item.at("/index/error/type");
            if (!error.isMissingNode())
                throw server.refusal(item.at("/index/status").asInt(0), error.asString());
        }
    }

    /// The mark is a document like the others, so it shows together with them.
    @Override
    public void keep(String mark) {
        server.put("/" + name + "/_doc/" + Shape.MARK + "?refresh=true&" + ONLY_WHEN_THERE, Map.of(Shape.MARK, mark));
    }

    @Override
    public String mark() {
        return server.get("/" + name + "/_doc/" + Shape.MARK)
                .map(answer -> answer.at("/_source/" + Shape.MARK).asString(""))
                .orElse("");
    }

    @Override
    public long size() {
        var entries = Map.of("query", Map.of("exists", Map.of("field", Fields.SOURCE)));
        return server.post("/" + name + "/_count", entries).path("count").asLong(0);
    }
}
