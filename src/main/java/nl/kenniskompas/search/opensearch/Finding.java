package nl.kenniskompas.search.opensearch;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.search.Asked;
import nl.kenniskompas.search.Found;
import nl.kenniskompas.search.Found.Count;
import nl.kenniskompas.search.analysis.Analysis;
import nl.kenniskompas.search.query.Fields;
import nl.kenniskompas.search.query.Sought;
import nl.kenniskompas.search.query.Understanding;
import nl.kenniskompas.search.query.Understood;
import tools.jackson.databind.JsonNode;

/// Answers one question.
record Finding(Server server, String index, Analysis analysis) {
    /// More values than any facet has.
    private static final int VALUES = 10_000;

    private static final double TRACE = 1e-6;

    Found find(Asked asked) {
        var understood = understood(asked);
        if (understood.met() instanceof Sought.Nothing) return Found.NOTHING;
        var answer = server.post("/" + index + "/_search", question(asked, understood));
        return new Found(
                answer.at("/hits/hits").valueStream().map(Sheet::hit).toList(),
                answer.at("/hits/total/value").asLong(0),
                asked.counted().stream().collect(toMap(name -> name, name -> counts(answer, name))),
                understood.meant());
    }

    private Understood understood(Asked asked) {
        var written = new Written(server, index, asked.unseen());
        Understood understood;
        do understood = Understanding.of(asked, analysis, written);
        while (written.learn());
        return understood;
    }

    private static Map<String, Object> question(Asked asked, Understood understood) {
        var chosen = understood.facets();
        var question = new HashMap<String, Object>();
        question.put("query", Rendering.seen(Rendering.of(understood.met()), asked.unseen()));
        question.put("post_filter", narrowed(chosen));
        question.put("from", asked.from());
        question.put("size", asked.most());
        question.put("track_total_hits", Found.COUNTED + 1);
        question.put("track_scores", true);
        question.put("aggs", asked.counted().stream().collect(toMap(name -> name, name -> values(name, chosen))));
        switch (asked.order()) {
            case RELEVANCE -> {
                if (!understood.order().equals(understood.met())) question.put("rescore", rescored(understood));
            }
            case NEWEST -> question.put("sort", sorted(Fields.DATED, "desc"));
            case TITLE -> question.put("sort", sorted(Fields.RANK, "asc"));
        }
        return question;
    }

    /// What has nothing there comes last, and what is alike by relevance.
    private static List<Object> sorted(String field, String order) {
        return List.of(Map.of(field, Map.of("order", order, "missing", "_last")), "_score");
    }

    /// OpenSearch sorts all that it found by what comes out, so a trace of the first score keeps in order what is not
    /// rescored; being that small it is never the larger one for what is.
    private static Map<String, Object> rescored(Understood understood) {
        var second = Map.of(
                "rescore_query",
                Rendering.of(understood.order()),
                "score_mode",
                "max",
                "query_weight",
                TRACE,
                "rescore_query_weight",
                1);
        return Map.of("window_size", Understood.RESCORED, "query", second);
    }

    private static Map<String, Object> narrowed(Map<String, List<String>> facets) {
        return Rendering.every(facets.entrySet().stream()
                .map(facet -> Map.<String, Object>of("terms", Map.of(Shape.facet(facet.getKey()), facet.getValue())))
                .toList());
    }

    /// Of the entries that have what was chosen in the other facets.
    private static Map<String, Object> values(String name, Map<String, List<String>> chosen) {
        var others = new HashMap<>(chosen);
        others.remove(name);
        return Map.of(
                "filter",
                narrowed(others),
                "aggs",
                Map.of("values", Map.of("terms", Map.of("field", Shape.facet(name), "size", VALUES))));
    }

    private static List<Count> counts(JsonNode answer, String name) {
        return answer.at("/aggregations/" + name + "/values/buckets")
                .valueStream()
                .map(value -> new Count(
                        value.path("key").asString(), value.path("doc_count").asLong()))
                .toList();
    }
}
