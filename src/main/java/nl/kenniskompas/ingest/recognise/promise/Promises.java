package nl.kenniskompas.ingest.recognise.promise;

import static nl.kenniskompas.ingest.recognise.promise.Verb.Kind.ACT;
import static nl.kenniskompas.ingest.recognise.promise.Verb.Kind.DELIVER;
import static nl.kenniskompas.ingest.recognise.promise.Verb.Kind.DO;
import static nl.kenniskompas.ingest.recognise.promise.Verb.Kind.INFORM;
import static nl.kenniskompas.ingest.recognise.promise.Verb.Kind.MAKE;
import static nl.kenniskompas.ingest.recognise.promise.Verb.Kind.RETURN;
import static nl.kenniskompas.ingest.recognise.promise.Verb.Kind.SAY;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What somebody of the cabinet undertakes: subject, verb of undertaking, action.
final class Promises {
    private static final Set<String> AIM = Set.of(
            "wil", "willen", "streef", "streeft", "streven", "beoog", "beoogt", "beogen", "wens", "wenst", "wensen");
    private static final Set<String> EXPECT =
            Set.of("verwacht", "verwachten", "hoop", "hoopt", "hopen", "kan", "kunnen");
    private static final Set<String> HOLD = Set.of(
            "blijf", "blijft", "blijven", "ben", "is", "zijn", "ga", "gaat", "gaan", "treed", "treedt", "treden");
    private static final Set<String> GONE = Set.of("gegaan", "geweest", "getreden", "gebleven");
    private static final Set<String> GO = Set.of("ga", "gaat", "gaan"),
            LET = Set.of("laat", "laten"),
            STAY = Set.of("blijf", "blijft", "blijven");

    private final Clause clause;
    private final Words words;

    private Promises(Clause clause) {
        this.clause = clause;
        this.words = clause.words();
    }

    /// The first subject that undertakes something; null when none does.
    static @Nullable Undertaking of(Clause clause, List<Subject> subjects) {
        var promises = new Promises(clause);
        for (int at = 0; at < subjects.size(); at++) {
            var by = subjects.get(at);
            int end = at + 1 < subjects.size()
                    ? Math.min(subjects.get(at + 1).from(), subjects.get(at + 1).verb())
                    : clause.words().size();
            var found = clause.isNegated(by) ? null : promises.by(by, Math.max(end, by.verb() + 1));
            if (found != null) return found;
        }
        return null;
    }

    private @Nullable Undertaking by(Subject by, int end) {
        var finite = Verbs.finite(words, by.verb());
        int from = Math.max(by.to(), by.verb() + 1);
        var whole = Verbs.infinitives(words, from, end);
        var word = words.at(by.verb());
        if (word.startsWith("overleg") && words.any(Set.of("met", "hierover", "daarover"))) return action(by);
        if (Verbs.any(finite, RETURN)) return clause.isAboutItself() ? null : toParliament(by);
        if (Verbs.any(finite, INFORM, DELIVER)) return told(by);
        if (words.is(by.verb(), Lexicon.words("having"))) return decided(by, from, end);
        if (HOLD.contains(word) && clause.says("ongoing") && !words.any(GONE)) return action(by);
        if (GO.contains(word) && Verbs.any(finite, SAY)) return spoken(by);
        if (EXPECT.contains(word)) return expected(by, word, whole);
        if (isUnderWay(word)
                && words.first(from, "aan") > 0
                && words.says(List.of("aan het"))
                && Verbs.any(whole, DO, ACT)) return action(by);
        if (Verbs.isAuxiliary(word)) {
            var found = modal(by, word, whole);
            if (found != null || finite.isEmpty()) return found;
        }
        return present(by, finite);
    }

    private static boolean isUnderWay(String word) {
        return Set.of("ben", "is", "zijn").contains(word);
    }

    private @Nullable Undertaking told(Subject by) {
        if (clause.isOpinion()) return null;
        if (clause.isHeard()) return clause.isAboutItself() ? null : toParliament(by);
        boolean sends = Verbs.any(Verbs.finite(words, by.verb()), DELIVER);
        return sends && clause.isDated() && !clause.isAboutItself() ? action(by) : null;
    }

    private @Nullable Undertaking decided(Subject by, int from, int end) {
        boolean promised = words.first(from, end, Set.of("toegezegd", "besloten")) >= 0 && !clause.isAboutItself();
        int announced = words.first(from, end, Set.of("aangekondigd"));
        boolean goesOn = announced >= 0
                && (words.is(announced + 1, Set.of("dat", "te", "graag")) || isAnnouncedTo(by, announced));
        boolean means = clause.says("intent") && words.first(from, end, Set.of("voornemen", "intentie")) >= 0;
        if (!promised && !goesOn && !means) return null;
        return told(Verbs.infinitives(words, from, end)) && promised ? toParliament(by) : action(by);
    }

    /// "Heeft aangekondigd om te komen", not "heeft stappen aangekondigd om mensen te helpen".
    private boolean isAnnouncedTo(Subject by, int announced) {
        boolean bare = announced <= Math.max(by.to(), by.verb() + 1)
                || words.is(announced - 1, Set.of("eerder", "ook", "tevens", "reeds", "al"));
        return bare && words.at(announced + 1).equals("om");
    }

    private boolean told(List<Verb> verbs) {
        return Verbs.any(verbs, RETURN) && !clause.isAboutItself()
                || Verbs.any(verbs, INFORM, DELIVER) && clause.isHeard() && !clause.isAboutItself();
    }

    private @Nullable Undertaking modal(Subject by, String word, List<Verb> whole) {
        if (told(whole)) return toParliament(by);
        boolean acts = Verbs.any(whole, DO, ACT, MAKE) || whole.isEmpty() && clause.says("ongoing");
        if (Verbs.any(whole, SAY) && !Verbs.any(whole, DO)) return spoken(by);
        if (Lexicon.words("permissive").contains(word)) return clause.isAboutItself() && !acts ? null : action(by);
        if (AIM.contains(word))
            return acts && !words.at(by.to()).equals("dat") || clause.says("ongoing") ? action(by) : null;
        if (GO.contains(word)) return acts ? action(by) : null;
        if (LET.contains(word)) return Verbs.any(whole, DO, ACT) ? action(by) : null;
        if (STAY.contains(word)) return acts || words.any(Set.of("volgen", "inzetten")) ? action(by) : null;
        return intended(by, word);
    }

    private @Nullable Undertaking expected(Subject by, String word, List<Verb> whole) {
        if (words.any(Set.of("hiermee")) || words.at(by.to()).equals("er")) return null;
        boolean timed = !word.startsWith("kan") && !word.startsWith("kun") || clause.isTimed();
        if (told(whole) && timed) return toParliament(by);
        if (Verbs.any(whole, SAY) && clause.isTimed()) return spoken(by);
        return clause.isDated() && Verbs.any(whole, DO, MAKE, DELIVER) ? action(by) : null;
    }

    /// "Daar ga ik tijdens het debat op in" is a promise; without a moment it announces the next paragraph.
    private @Nullable Undertaking spoken(Subject by) {
        return clause.isTimed() && !clause.isAboutItself() ? toParliament(by) : null;
    }

    private @Nullable Undertaking intended(Subject by, String word) {
        boolean means =
                switch (word) {
                    case "ben", "is", "zijn" -> clause.says("intent");
                    case "zorg", "zorgt", "zorgen", "kies", "kiest", "kiezen" -> words.any(Set.of("ervoor"));
                    case "draag", "draagt", "dragen" -> words.any(Set.of("zorg"));
                    case "neem", "neemt", "nemen" ->
                        words.at(by.to()).equals("me") || words.at(by.to()).equals("mij");
                    case "zet", "zetten" -> words.any(Set.of("me", "mij", "ons")) && words.any(Set.of("in"));
                    default -> false;
                };
        return means ? action(by) : null;
    }

    private @Nullable Undertaking present(Subject by, List<Verb> finite) {
        var word = words.at(by.verb());
        boolean does = Verbs.any(finite, DO)
                || word.startsWith("werk") && words.any(Set.of("aan", "hieraan", "daaraan", "eraan"))
                || word.startsWith("voer") && words.any(Set.of("gesprekken", "overleg", "gesprek"))
                || word.startsWith("spreek") && words.any(Set.of("met", "over", "daarover", "hierover"))
                || word.equals("spreken") && words.any(Set.of("met", "daarover", "hierover"))
                || word.startsWith("nee") && words.any(Set.of("besluit", "beslissing", "initiatief"))
                || word.equals("nemen") && words.any(Set.of("besluit", "beslissing", "initiatief"))
                || word.startsWith("gebruik") && words.any(Set.of("basis"));
        if (does && !clause.isAboutItself()) return action(by);
        if (Verbs.any(finite, SAY)) return spoken(by);
        boolean when = clause.isDated() || clause.isSoon() && Verbs.any(finite, ACT);
        return Verbs.any(finite, ACT, MAKE) && when && !clause.isAboutItself() ? action(by) : null;
    }

    private Undertaking toParliament(Subject by) {
        return new Undertaking(by, true, words.start(by.verb()));
    }

    private Undertaking action(Subject by) {
        return new Undertaking(by, false, words.start(by.verb()));
    }
}
