package nl.kenniskompas.search.opensearch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kenniskompas.search.Item;
import nl.kenniskompas.search.query.Fields;
import nl.kenniskompas.search.query.Vocabulary;
import tools.jackson.databind.JsonNode;

/// The words of the index that answers. What it is asked and does not know yet it notes, to ask OpenSearch all of it at
/// once; then the question has to be understood anew.
final class Written implements Vocabulary {
    private static final int LONGEST = 50, CANDIDATES = 30;
    private static final List<String> WORDS = List.of(Fields.EXACT, Fields.PARTS);

    /// One of these terms in one of these fields.
    private record Any(Set<String> fields, Set<String> terms) {}

    private record Alike(String word, int edits) {}

    private record Candidate(String word, double likeness, int entries) {}

    private final Server server;
    private final String index;
    private final Set<Item> unseen;
    private final Map<Any, Boolean> there = new HashMap<>();
    private final Map<Alike, List<String>> alike = new HashMap<>();
    private final Set<Any> missing = new LinkedHashSet<>();
    private final Set<Alike> missed = new LinkedHashSet<>();

    Written(Server server, String index, Set<Item> unseen) {
        this.server = server;
        this.index = index;
        this.unseen = unseen;
    }

    @Override
    public boolean hasAny(Collection<String> fields, Collection<String> terms) {
        var any = new Any(Set.copyOf(fields), Set.copyOf(terms));
        Boolean known = there.get(any);
        if (known != null) return known;
        missing.add(any);
        // then nothing else is asked about it before this is known
        return true;
    }

    @Override
    public List<String> alike(String word, int edits, int most) {
        if (edits == 0 || word.length() > LONGEST) return List.of();
        var asked = new Alike(word, edits);
        var known = alike.get(asked);
        if (known == null) missed.add(asked);
        return known == null ? List.of() : known.stream().limit(most).toList();
    }

    /// @return whether something was not known that is known now
    boolean learn() {
        if (missing.isEmpty() && missed.isEmpty()) return false;
        look(missing);
        missing.clear();
        var candidates = candidates();
        look(candidates.values().stream().flatMap(List::stream).map(Written::written).toList());
        candidates.forEach((asked, words) -> alike.put(
                asked, words.stream().filter(word -> there.get(written(word))).toList()));
        missed.clear();
        return true;
    }

    private static Any written(String word) {
        return new Any(Set.copyOf(WORDS), Set.of(word));
    }

    private void look(Collection<Any> anys) {
        var open = anys.stream().filter(any -> !there.containsKey(any)).distinct().toList();
        var answers = ask(open.stream().map(this::entries).toList());
        for (int i = 0; i < open.size(); i++)
            there.put(open.get(i), answers.get(i).at("/hits/total/value").asInt(0) > 0);
    }

    private Object entries(Any any) {
        var ways = any.fields().stream()
                .map(field -> Map.<String, Object>of("terms", Map.of(field, any.terms())))
                .toList();
        return Map.of(
                "size", 0, "terminate_after", 1, "query", Rendering.seen(Map.of("bool", Map.of("should", ways)), unseen));
    }

    private Map<Alike, List<String>> candidates() {
        var asked = List.copyOf(missed);
        var answers = ask(asked.stream().map(Written::suggestion).toList());
        var candidates = new HashMap<Alike, List<String>>();
        for (int i = 0; i < asked.size(); i++) candidates.put(asked.get(i), likeliest(answers.get(i)));
        return candidates;
    }

    /// The likeness is the one that Lucene works with: letters that differ against the length of the shorter word.
    private static Object suggestion(Alike asked) {
        var fields = new HashMap<String, Object>(Map.of("text", asked.word()));
        for (String field : WORDS)
            fields.put(
                    field,
                    Map.of(
                            "term",
                            Map.ofEntries(
                                    Map.entry("field", field),
                                    Map.entry("analyzer", "keyword"),
                                    Map.entry("suggest_mode", "always"),
                                    Map.entry("string_distance", "damerau_levenshtein"),
                                    Map.entry("max_edits", asked.edits()),
                                    Map.entry("prefix_length", 1),
                                    Map.entry("min_word_length", 1),
                                    Map.entry("accuracy", 0.1),
                                    Map.entry("size", CANDIDATES))));
        return Map.of("size", 0, "suggest", fields);
    }

    private static List<String> likeliest(JsonNode answer) {
        var found = new ArrayList<Candidate>();
        for (String field : WORDS)
            for (JsonNode option : answer.at("/suggest/" + field + "/0/options"))
                found.add(new Candidate(
                        option.path("text").asString(),
                        option.path("score").asDouble(),
                        option.path("freq").asInt()));
        return found.stream()
                .sorted(Comparator.comparingDouble(Candidate::likeness)
                        .thenComparingInt(Candidate::entries)
                        .reversed())
                .map(Candidate::word)
                .distinct()
                .limit(CANDIDATES)
                .toList();
    }

    private List<JsonNode> ask(List<Object> questions) {
        if (questions.isEmpty()) return List.of();
        var lines = new StringBuilder();
        for (Object question : questions)
            lines.append("{}\n").append(Server.JSON.writeValueAsString(question)).append('\n');
        var answers = new ArrayList<JsonNode>();
        for (JsonNode answer : server.postLines("/" + index + "/_msearch", lines.toString()).path("responses")) {
            var error = answer.at("/error/type");
            if (!error.isMissingNode())
                throw server.refusal(answer.path("status").asInt(0), error.asString());
            answers.add(answer);
        }
        return answers;
    }
}
