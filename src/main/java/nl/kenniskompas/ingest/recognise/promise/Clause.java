package nl.kenniskompas.ingest.recognise.promise;

import java.util.List;
import java.util.Set;
import nl.kenniskompas.ingest.recognise.time.Found;

/// A sentence with what several rules ask of it.
///
/// @param isDated names days that are still to come
/// @param isTimed names days or an event to come
/// @param isSoon names any moment, however vague
/// @param isAboutItself speaks of the letter that it stands in
/// @param moments all that it names
record Clause(
        Words words, boolean isDated, boolean isTimed, boolean isSoon, boolean isAboutItself, List<Found> moments) {
    private static final Set<String> HEARER = Lexicon.words("hearer"), NOT = Lexicon.words("not");
    private static final Set<String> OPENERS = Lexicon.words("subordinator"), OPINION = Lexicon.words("opinion");

    static Clause of(Words words, List<Found> moments) {
        boolean dated = moments.stream().anyMatch(Found::isDated);
        boolean timed =
                dated || moments.stream().anyMatch(f -> f.deadline().certainty().equals("event"));
        return new Clause(words, dated, timed, !moments.isEmpty(), words.says(Lexicon.phrases("self")), moments);
    }

    /// Parliament is named, also by a bare "u".
    boolean isHeard() {
        return words.any(HEARER);
    }

    /// "Ik deel de mening": nothing is shared with anybody.
    boolean isOpinion() {
        return words.any(OPINION) && words.any(Set.of("deel", "deelt", "delen"));
    }

    boolean isNegated(Subject by) {
        int from = Math.min(by.from(), by.verb()), end = words.clauseEnd(Math.max(by.to(), by.verb() + 1), OPENERS);
        for (int at = words.first(from, end, NOT); at >= 0; at = words.first(at + 1, end, NOT))
            if (!Set.of("alleen", "eerder", "langer", "slechts", "enkel", "voor")
                    .contains(words.at(at + 1))) return true;
        return false;
    }

    /// Nothing before it in its clause makes it a subordinate one.
    boolean isMain(int verb) {
        for (int left = verb - 1; left >= 0 && !words.isMark(left); left--)
            if (words.is(left, OPENERS)
                    && !isPointing(left)
                    && !Set.of("toegezegd", "gemeld", "aangekondigd", "eerder", "bekend")
                            .contains(words.at(left + 1))) return false;
        return true;
    }

    /// "van dat onderzoek": no new clause.
    private boolean isPointing(int at) {
        return Set.of("dat", "die").contains(words.at(at))
                && (at == 0 || words.is(at - 1, Lexicon.words("preposition")));
    }

    /// A moment of the clause that the verb stands in, not of one that depends on it.
    boolean isDatedAt(int verb) {
        int end = verb + 1;
        while (end < words.size() && !(words.is(end, OPENERS) && !isPointing(end))) end++;
        int limit = words.start(end - 1) + words.at(end - 1).length();
        return moments.stream().anyMatch(f -> f.isDated() && f.start() < limit);
    }

    boolean says(String list) {
        return words.says(Lexicon.phrases(list));
    }
}
