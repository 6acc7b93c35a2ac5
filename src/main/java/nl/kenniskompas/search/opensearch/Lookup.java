package nl.kenniskompas.search.opensearch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kenniskompas.search.Item;
import tools.jackson.databind.JsonNode;

/// Something to look up in the words of an index.
sealed interface Lookup {
    /// As a search that finds no entries.
    Map<String, Object> question(Set<Item> unseen);

    /// Whether one of these terms is in one of these fields.
    record There(Set<String> fields, Set<String> terms) implements Lookup {
        @Override
        public Map<String, Object> question(Set<Item> unseen) {
            var ways = fields.stream()
                    .map(field -> Map.of("terms", Map.of(field, terms)))
                    .toList();
            var query = Rendering.seen(Map.of("bool", Map.of("should", ways)), unseen);
            return Map.of("size", 0, "terminate_after", 1, "query", query);
        }

        boolean read(JsonNode answer) {
            return answer.at("/hits/total/value").asInt(0) > 0;
        }
    }

    /// Words that differ by a few letters. The likeness is the one that Lucene works with: how many letters differ,
    /// against the length of the shorter word.
    record Alike(String word, int edits) implements Lookup {
        static final int LONGEST = 50;
        private static final int CANDIDATES = 30;

        private record Candidate(String word, double likeness, int entries) {}

        @Override
        public Map<String, Object> question(Set<Item> unseen) {
            var suggestions = new HashMap<String, Object>(Map.of("text", word));
            for (String field : Written.FIELDS) suggestions.put(field, Map.of("term", near(field)));
            return Map.of("size", 0, "suggest", suggestions);
        }

        private Map<String, Object> near(String field) {
            var near = new HashMap<String, Object>();
            near.put("field", field);
            near.put("analyzer", "keyword");
            near.put("suggest_mode", "always");
            near.put("string_distance", "damerau_levenshtein");
            near.put("max_edits", edits);
            near.put("prefix_length", 1);
            near.put("min_word_length", 1);
            near.put("accuracy", 0.1);
            near.put("size", CANDIDATES);
            return near;
        }

        List<String> read(JsonNode answer) {
            var found = new ArrayList<Candidate>();
            for (String field : Written.FIELDS)
                for (JsonNode option : answer.at("/suggest/" + field + "/0/options"))
                    found.add(new Candidate(
                            option.path("text").asString(),
                            option.path("score").asDouble(),
                            option.path("freq").asInt()));
            return found.stream()
                    .sorted(Comparator.comparingDouble(Candidate::likeness)
                            .thenComparingInt(Candidate::entries)
                            .reversed()
                            .thenComparing(Candidate::word))
                    .map(Candidate::word)
                    .distinct()
                    .toList();
        }
    }

    /// Longer words that begin like this, the most frequent first. When very many entries have one, some of them tell
    /// enough.
    record Beginning(String begin, int most) implements Lookup {
        private static final int ENTRIES = 5_000;

        @Override
        public Map<String, Object> question(Set<Item> unseen) {
            var query = Rendering.seen(Map.of("prefix", Map.of(Shape.WORDS, begin)), unseen);
            var words =
                    Map.of("field", Shape.WORDS, "include", literally() + ".+", "size", most, "execution_hint", "map");
            var some =
                    Map.of("sampler", Map.of("shard_size", ENTRIES), "aggs", Map.of("words", Map.of("terms", words)));
            return Map.of("size", 0, "track_total_hits", false, "query", query, "aggs", Map.of("some", some));
        }

        /// Each sign that is no letter or digit means something in the patterns of OpenSearch.
        private String literally() {
            var pattern = new StringBuilder();
            begin.codePoints().forEach(sign -> {
                if (!Character.isLetterOrDigit(sign)) pattern.append('\\');
                pattern.appendCodePoint(sign);
            });
            return pattern.toString();
        }

        List<String> read(JsonNode answer) {
            return answer.at("/aggregations/some/words/buckets")
                    .valueStream()
                    .map(word -> word.path("key").asString())
                    .toList();
        }
    }
}
