package nl.kenniskompas.search.opensearch;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/// Our indexes as OpenSearch has them at this moment, numbered as they were made.
///
/// @param prefix of their names
/// @param aliases of each, by its number
record Generations(String prefix, TreeMap<Integer, JsonNode> aliases) {
    static Generations of(Server server, String prefix) {
        var aliases = new TreeMap<Integer, JsonNode>();
        server.get("/" + prefix + "-*/_alias").ifPresent(all -> {
            for (Map.Entry<String, JsonNode> index : all.properties()) {
                String number = index.getKey().substring(prefix.length() + 1);
                if (number.matches("\\d{1,9}"))
                    aliases.put(Integer.valueOf(number), index.getValue().path("aliases"));
            }
        });
        return new Generations(prefix, aliases);
    }

    /// The index that has this alias.
    Optional<String> named(String alias) {
        return aliases.entrySet().stream()
                .filter(index -> index.getValue().has(alias))
                .map(index -> name(index.getKey()))
                .findFirst();
    }

    String next() {
        return name(aliases.isEmpty() ? 1 : aliases.lastKey() + 1);
    }

    private String name(int number) {
        return prefix + "-" + number;
    }
}
