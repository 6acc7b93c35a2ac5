package nl.kenniskompas.ingest.recognise.promise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The verbs of a clause, by their form.
final class Verbs {
    private static final Set<String> AUXILIARIES = union(
            Lexicon.words("modal"), Lexicon.words("being"), Lexicon.words("having"), Lexicon.words("passive"), Lexicon.words("past"));

    private Verbs() {}

    private static Set<String> union(Set<String>... lists) {
        var all = new java.util.HashSet<String>();
        for (var list : lists) all.addAll(list);
        return Set.copyOf(all);
    }

    static boolean isAuxiliary(String word) {
        return AUXILIARIES.contains(word);
    }

    /// Those whose finite form stands at `at` and whose particle, when they have one, follows in the sentence. One with
    /// its particle rules out one without.
    static List<Verb> finite(Words words, int at) {
        var verbs = Lexicon.finite(words.at(at)).stream()
                .filter(v -> v.particle().isEmpty() || particleAfter(words, at, v.particle()))
                .toList();
        var separable = verbs.stream().filter(v -> !v.particle().isEmpty()).toList();
        return separable.isEmpty() ? verbs : separable;
    }

    /// A particle closes its clause: what follows is no article or noun of its own.
    private static boolean particleAfter(Words words, int at, String particle) {
        for (int next = at + 1; next < words.size(); next++)
            if (words.at(next).equals(particle) || words.at(next).equals("er" + particle)) {
                var after = words.at(next + 1);
                if (!Set.of("het", "de", "een", "dit", "deze", "uw", "mijn", "dat", "die").contains(after) || next + 1 == words.size()) return true;
            }
        return false;
    }

    /// Infinitives and "aan te bieden", between two places.
    static List<Verb> infinitives(Words words, int from, int to) {
        var verbs = new ArrayList<Verb>();
        for (int at = Math.max(0, from); at < Math.min(to, words.size()); at++) {
            verbs.addAll(Lexicon.infinitive(words.at(at)));
            if (words.at(at).equals("te")) verbs.addAll(withParticle(words.at(at - 1), words.at(at + 1)));
        }
        return verbs;
    }

    private static List<Verb> withParticle(String particle, String plural) {
        return Lexicon.infinitive(particle + plural);
    }

    /// Participles between two places that no auxiliary of the past stands beside.
    static List<Verb> participles(Words words, int from, int to) {
        var verbs = new ArrayList<Verb>();
        var past = Lexicon.words("past");
        for (int at = Math.max(0, from); at < Math.min(to, words.size()); at++)
            if (!words.is(at + 1, past) && !words.is(at - 1, past)) verbs.addAll(Lexicon.participle(words.at(at)));
        return verbs;
    }

    static boolean any(List<Verb> verbs, Verb.Kind... kinds) {
        return verbs.stream().anyMatch(v -> v.isFor(kinds));
    }
}
