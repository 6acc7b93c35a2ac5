package nl.kenniskompas.ingest.recognise.promise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The verbs of a clause, by their form.
final class Verbs {
    private static final Set<String> AUXILIARIES = union(
            Lexicon.words("modal"),
            Lexicon.words("being"),
            Lexicon.words("having"),
            Lexicon.words("passive"),
            Lexicon.words("past"));

    private static final Set<String> AFTER = Set.of(
            "en",
            "te",
            "ten",
            "tijdens",
            "uiterlijk",
            "maar",
            "ook",
            "waarna",
            "via",
            "samen",
            "nadat",
            "zodra",
            "gedurende");
    private static final Set<String> CLOSING =
            Set.of("uit", "af", "toe", "vast", "terug", "open", "vrij", "voort", "door", "mede");

    private Verbs() {}

    private static Set<String> union(Set<String>... lists) {
        var all = new HashSet<String>();
        for (var list : lists) all.addAll(list);
        return Set.copyOf(all);
    }

    static boolean isAuxiliary(String word) {
        return AUXILIARIES.contains(word);
    }

    /// Those whose finite form stands at `at` and whose particle, when they have one, follows in the sentence. One with
    /// its particle rules out one without.
    static List<Verb> finite(Words words, int at) {
        if (words.at(at - 1).equals("te") || isNoun(words, at)) return List.of();
        var verbs = Lexicon.finite(words.at(at)).stream()
                .filter(v -> v.particle().isEmpty()
                        || particleAfter(
                                words,
                                at,
                                v.particle(),
                                Lexicon.finite(words.at(at)).size() == 1))
                .toList();
        int last =
                verbs.stream().mapToInt(v -> lastOf(words, v.particle())).max().orElse(-1);
        var separable = verbs.stream()
                .filter(v -> !v.particle().isEmpty() && lastOf(words, v.particle()) == last)
                .toList();
        return separable.isEmpty() ? verbs : separable;
    }

    /// "Begin juli" is no verb.
    private static boolean isNoun(Words words, int at) {
        return words.at(at).equals("begin")
                && !words.at(at + 1).equals("ik")
                && !words.at(at - 1).equals("ik");
    }

    /// A particle closes its clause: no noun of its own follows. Where several verbs are possible, "voor dat" is none.
    private static boolean particleAfter(Words words, int at, String particle, boolean only) {
        for (int place : words.places(particle)) {
            if (place <= at) continue;
            boolean pointing = Set.of("dat", "die").contains(words.at(place + 1));
            if (pointing ? only || CLOSING.contains(particle) : isClosed(words, place + 1)) return true;
        }
        return words.first(at + 1, "er" + particle) > 0;
    }

    /// "Zet hier op in": the last particle is the verb's own.
    private static int lastOf(Words words, String particle) {
        var places = words.places(particle);
        for (int at = places.size() - 1; at >= 0; at--) if (isClosed(words, places.get(at) + 1)) return places.get(at);
        return -1;
    }

    private static boolean isClosed(Words words, int next) {
        return next >= words.size()
                || words.isMark(next)
                || words.is(next, AFTER)
                || words.is(next, Lexicon.words("preposition"))
                || words.is(next, Lexicon.words("subordinator"));
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
