package nl.kenniskompas.search.opensearch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kenniskompas.search.Item;
import nl.kenniskompas.search.query.Fields;
import nl.kenniskompas.search.query.Vocabulary;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The words of the index that answers. What it is asked and does not know yet it notes, to ask OpenSearch all of it at
/// once; then the question has to be understood anew.
final class Written implements Vocabulary {
    /// Where words stand as they are written, and as parts of others.
    static final List<String> FIELDS = List.of(Fields.EXACT, Fields.PARTS);

    private final Server server;
    private final String index;
    private final Set<Item> unseen;
    private final Map<Lookup, JsonNode> known = new HashMap<>();
    private final Set<Lookup> open = new LinkedHashSet<>();

    Written(Server server, String index, Set<Item> unseen) {
        this.server = server;
        this.index = index;
        this.unseen = unseen;
    }

    @Override
    public boolean hasAny(Collection<String> fields, Collection<String> terms) {
        var there = new Lookup.There(Set.copyOf(fields), Set.copyOf(terms));
        var answer = answer(there);
        // as long as it is not known, say what leads to the least other questions
        return answer == null || there.read(answer);
    }

    @Override
    public List<String> alike(String word, int edits, int most) {
        if (edits == 0 || word.length() > Lookup.Alike.LONGEST) return List.of();
        var alike = new Lookup.Alike(word, edits);
        var answer = answer(alike);
        if (answer == null) return List.of();
        return alike.read(answer).stream().filter(this::isShown).limit(most).toList();
    }

    /// Whether a word stands in what the reader sees; OpenSearch proposes words of all entries.
    private boolean isShown(String word) {
        return unseen.isEmpty() || hasAny(FIELDS, Set.of(word));
    }

    @Override
    public List<String> beginning(String begin, int most) {
        var beginning = new Lookup.Beginning(begin, most);
        var answer = answer(beginning);
        return answer == null ? List.of() : beginning.read(answer);
    }

    /// Null as long as it is not known.
    private @Nullable JsonNode answer(Lookup lookup) {
        var answer = known.get(lookup);
        if (answer == null) open.add(lookup);
        return answer;
    }

    /// @return whether something was not known that is known now
    boolean learn() {
        if (open.isEmpty()) return false;
        var lines = new StringBuilder();
        for (Lookup lookup : open)
            lines.append("{}\n")
                    .append(Server.JSON.writeValueAsString(lookup.question(unseen)))
                    .append('\n');
        var answers = new ArrayList<JsonNode>();
        server.postLines("/" + index + "/_msearch", lines.toString())
                .path("responses")
                .forEach(answers::add);
        int at = 0;
        for (Lookup lookup : open) known.put(lookup, checked(answers.get(at++)));
        open.clear();
        return true;
    }

    private JsonNode checked(JsonNode answer) {
        var error = answer.at("/error/type");
        if (error.isMissingNode()) return answer;
        throw server.refusal(answer.path("status").asInt(0), error.asString());
    }
}
