package nl.kenniskompas.systemmap.join;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kenniskompas.search.analysis.Analysis;
import nl.kenniskompas.search.analysis.Token;
import nl.kenniskompas.search.analysis.Token.Kind;

/// What a name speaks of, whatever the form and order of its words: for each word its stem, or the notion that it is a
/// name of.
///
/// @param words without those that carry no meaning
/// @param synonyms notions that the whole or a part of the name is a name of
record Notions(Set<String> words, Set<String> synonyms) {
    private static final Set<String> EMPTY = Set.of(
            "de", "het", "een", "van", "voor", "in", "op", "aan", "met", "en", "of", "door", "bij", "tot", "te", "om",
            "uit", "naar", "over", "the", "a", "an", "for", "on", "with", "and", "or", "by", "to", "at", "from",
            "about");

    static Notions of(String name, Analysis analysis) {
        var byPlace = new HashMap<Integer, Map<Kind, String>>();
        var synonyms = new HashSet<String>();
        for (Token token : analysis.asked(name)) {
            if (token.kind() == Kind.SYNONYM) synonyms.add(token.term());
            byPlace.computeIfAbsent(token.position(), p -> new HashMap<>()).putIfAbsent(token.kind(), token.term());
        }
        var words = new HashSet<String>();
        byPlace.values().forEach(kinds -> {
            String word = kinds.getOrDefault(Kind.WORD, "");
            if (EMPTY.contains(word)) return;
            var told = kinds.getOrDefault(Kind.STEM, kinds.getOrDefault(Kind.LEMMA, word));
            if (!told.isEmpty()) words.add(told);
        });
        return new Notions(Set.copyOf(words), Set.copyOf(synonyms));
    }

    /// All that another name may share with this one.
    List<String> shared() {
        var all = new ArrayList<>(words);
        all.addAll(synonyms);
        return all;
    }

    boolean isSaidLike(Notions other) {
        return !words.isEmpty() && words.equals(other.words);
    }

    boolean isNamedLike(Notions other) {
        return synonyms.stream().anyMatch(other.synonyms::contains);
    }

    /// Whether it says all that the other says, and at most two words more.
    boolean holds(Notions other) {
        int more = words.size() - other.words.size();
        return !other.words.isEmpty() && more > 0 && more <= 2 && words.containsAll(other.words);
    }
}
