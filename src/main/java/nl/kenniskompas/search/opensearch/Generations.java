package nl.kenniskompas.search.opensearch;

import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// Our indexes as OpenSearch has them at this moment, numbered as they were made.
///
/// @param prefix of their names
/// @param aliases of each, by its number
record Generations(String prefix, TreeMap<Integer, JsonNode> aliases) {
    static Generations of(Server server, String prefix) {
        var aliases = new TreeMap<Integer, JsonNode>();
        var name = Pattern.compile(prefix + "-(\\d{1,9})");
        server.get("/" + prefix + "-*/_alias")
                .ifPresent(all -> all.forEachEntry((index, kept) -> {
                    var number = name.matcher(index);
                    if (number.matches()) aliases.put(Integer.valueOf(number.group(1)), kept.path("aliases"));
                }));
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
