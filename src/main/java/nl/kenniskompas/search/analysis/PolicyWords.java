package nl.kenniskompas.search.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Words of policy that the general word list lacks, or would cut in the wrong place. Each line of the file is a word;
/// behind an equals sign stand its parts, and a word without parts stays whole.
final class PolicyWords {
    private final Map<String, List<String>> parts = new HashMap<>();

    static PolicyWords load() {
        var words = new PolicyWords();
        for (var line : WordFile.read("policy-words.txt"))
            words.parts.put(
                    line.getFirst(), line.size() > 1 ? List.of(line.get(1).split(" +")) : List.of());
        return words;
    }

    boolean has(String word) {
        return parts.containsKey(word);
    }

    /// @return null for a word that is not in the list; empty for one that stays whole
    @Nullable
    List<String> parts(String word) {
        return parts.get(word);
    }
}
