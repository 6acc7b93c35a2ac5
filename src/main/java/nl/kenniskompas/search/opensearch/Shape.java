package nl.kenniskompas.search.opensearch;

import nl.kenniskompas.search.query.Weights;
import tools.jackson.databind.node.ObjectNode;

/// How our indexes are made.
final class Shape {
    /// By which an index tells what it is an index of; no entry has it.
    static final String MARK = "mark";

    static final String FACET = "facet";

    /// The words and the parts of words of an entry once more, to be looked through by how they begin.
    static final String WORDS = "words";

    /// What was written shows when we say so, all of it at once, and is on disk before OpenSearch answers. The analyser
    /// only takes [TokenText] apart.
    private static final String SETTINGS =
            """
            {"index": {
               "number_of_shards": 1,
               "auto_expand_replicas": "0-1",
               "refresh_interval": "-1",
               "translog.durability": "request",
               "max_terms_count": 1000000,
               "max_result_window": 100000,
               "similarity.default": {"type": "BM25", "k1": %s, "b": %s},
               "similarity.first": {"type": "BM25", "k1": %s, "b": %s},
               "analysis": {
                 "tokenizer": {"words":
                   {"type": "char_group", "tokenize_on_chars": ["\\n"], "max_token_length": 1000000}},
                 "filter": {
                   "nothing": {"type": "stop", "stopwords": ["\\t"]},
                   "tokens": {"type": "pattern_capture", "preserve_original": false, "patterns": ["([^\\t]+)"]}},
                 "analyzer": {"tokens": {"type": "custom", "tokenizer": "words", "filter": ["nothing", "tokens"]}}}}}
            """.formatted(Weights.SATURATION, Weights.LENGTH, Weights.FIRST_SATURATION, Weights.FIRST_LENGTH);

    private static final String MAPPINGS = """
            {"dynamic": "strict",
             "_source": {"excludes": ["any", "exact", "stem", "parts", "heading", "words", "rank"]},
             "dynamic_templates": [{"facets": {"path_match": "facet.*", "mapping": {"type": "keyword"}}}],
             "properties": {
               "mark": {"type": "keyword", "index": false, "doc_values": false},
               "source": {"type": "keyword"},
               "within": {"type": "keyword"},
               "kind": {"type": "keyword", "index": false, "doc_values": false},
               "id": {"type": "keyword", "index": false, "doc_values": false},
               "title": {"type": "text", "index": false},
               "body": {"type": "text", "index": false},
               "address": {"type": "keyword", "index": false, "doc_values": false},
               "trail": {"type": "text", "index": false},
               "dated": {"type": "date", "index": false},
               "rank": {"type": "keyword", "index": false},
               "words": {"type": "keyword"},
               "facet": {"type": "object", "dynamic": true},
               "any": {"type": "text", "analyzer": "tokens", "index_options": "freqs", "similarity": "first"},
               "exact": {"type": "text", "analyzer": "tokens"},
               "stem": {"type": "text", "analyzer": "tokens"},
               "parts": {"type": "text", "analyzer": "tokens", "index_options": "freqs"},
               "heading": {"type": "text", "analyzer": "tokens", "index_options": "freqs"}}}
            """;

    private Shape() {}

    /// @param alias under which it is found from the moment that it is there
    static ObjectNode of(String alias) {
        var shape = Server.JSON.createObjectNode();
        shape.set("settings", Server.JSON.readTree(SETTINGS));
        shape.set("mappings", Server.JSON.readTree(MAPPINGS));
        shape.putObject("aliases").putObject(alias);
        return shape;
    }

    static String facet(String name) {
        return FACET + "." + name;
    }
}
