package nl.kenniskompas.ingest.recognise.promise;

import static nl.kenniskompas.ingest.recognise.promise.Verb.Kind.ACT;
import static nl.kenniskompas.ingest.recognise.promise.Verb.Kind.DELIVER;
import static nl.kenniskompas.ingest.recognise.promise.Verb.Kind.DO;
import static nl.kenniskompas.ingest.recognise.promise.Verb.Kind.INFORM;
import static nl.kenniskompas.ingest.recognise.promise.Verb.Kind.MAKE;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Promises that name nobody of the cabinet: Parliament gets something, something is looked into, or a thing comes at
/// a moment. The plans of others are none.
final class Happenings {
    private static final Set<String> PASSIVE = Lexicon.words("passive"), WILL = Lexicon.words("permissive");
    private static final Set<String> GETS = Set.of("ontvangt", "ontvangen", "krijgt");
    private static final Set<String> UNSURE = Set.of(
            "zou", "zouden", "moet", "moeten", "mag", "mogen", "kan", "kunnen", "kunt", "dient", "dienen", "hoeft");

    private final Clause clause;
    private final Words words;
    private final List<Integer> judged;

    private Happenings(Clause clause, List<Subject> subjects) {
        this.judged = subjects.stream().map(Subject::verb).toList();
        this.clause = clause;
        this.words = clause.words();
    }

    /// @param subjects those of the cabinet: what their verbs say has been judged
    static @Nullable Undertaking of(Clause clause, List<Subject> subjects) {
        var happenings = new Happenings(clause, subjects);
        var told = clause.isAboutItself() ? null : happenings.told();
        return told != null ? told : happenings.done();
    }

    private @Nullable Undertaking told() {
        for (int at = 0; at < words.size(); at++) {
            if (isToldByThem(at)) return at(at, true);
            if (GETS.contains(words.at(at)) && Subject.isHearer(words, at) && !isPast(at)) return at(at, true);
            boolean passive = words.is(at, PASSIVE) && clause.isHeard();
            if (passive && Verbs.any(Verbs.participles(words, 0, words.size()), INFORM, DELIVER) && isAnnounced(at))
                return at(at, true);
        }
        boolean awaited =
                words.any(Set.of("tegemoetzien", "tegemoet")) && words.any(Set.of("kunt", "kan")) && clause.isHeard();
        return awaited && clause.isTimed() ? at(0, true) : null;
    }

    /// "Zij informeert uw Kamer": the minister of the sentence before.
    private boolean isToldByThem(int verb) {
        var they = Set.of("hij", "zij", "ze");
        boolean theirs = they.contains(words.at(verb - 1)) && clause.isMain(verb) || they.contains(words.at(verb + 1));
        return theirs
                && clause.isHeard()
                && Verbs.any(Verbs.finite(words, verb), INFORM, DELIVER)
                && words.at(verb).endsWith("t");
    }

    private boolean isPast(int verb) {
        return words.first(0, verb, Set.of("heeft", "hebben", "heb")) >= 0;
    }

    /// "De verwachting is dat de wet wordt aangeboden" is as good as a main clause.
    private boolean isAnnounced(int verb) {
        return clause.isMain(verb)
                || words.first(0, verb, Lexicon.words("planned")) >= 0
                || words.first(0, verb, WILL) >= 0;
    }

    private @Nullable Undertaking done() {
        if (words.any(Set.of("niet", "geen")) && !clause.isDated()) return null;
        for (int at = 0; at < words.size(); at++) {
            boolean passive = words.is(at, PASSIVE), will = words.is(at, WILL);
            boolean comes = clause.isDatedAt(at) && (will || Verbs.any(Verbs.finite(words, at), MAKE, DO, ACT));
            if (!passive && !will && !comes || judged.contains(at) || !clause.isMain(at)) continue;
            if (isUnsure(at) || isOfOthers(at)) return null;
            if (passive || will && words.first(at, "worden") > 0) {
                if (isWorkedOn(at) && !isByOthers()) return at(at, false);
            } else if (comes) return at(at, false);
        }
        if (isSetToWork()) return at(0, false);
        return clause.isDated() && isPlanned() ? at(0, false) : null;
    }

    private boolean isUnsure(int verb) {
        if (words.is(verb, WILL) && words.any(Set.of("moeten"))) return true;
        for (int at = verb; at >= 0 && !words.isMark(at); at--) if (UNSURE.contains(words.at(at))) return true;
        return false;
    }

    /// With a moment any action counts; without one only looking into something and changing something.
    private boolean isWorkedOn(int verb) {
        if (clause.isDated()) return Verbs.any(Verbs.participles(words, verb, words.size()), DO, ACT, MAKE, DELIVER);
        int last = words.clauseEnd(verb, Set.of(";"));
        boolean works = words.first(verb, last, Set.of("gewerkt")) > 0
                && (words.any(Set.of("momenteel", "er")) || words.says(List.of("op dit moment")));
        if (works) return true;
        if (words.is(verb, WILL)) return Verbs.any(Verbs.participles(words, verb, last), DO, ACT);
        return clause.says("looked")
                || words.first(verb, last, Lexicon.words("explore")) > 0
                || words.first(verb, last, Lexicon.words("change")) > 0;
    }

    /// "Een punt waar het programma mee aan de slag gaat".
    private boolean isSetToWork() {
        int work = words.first(0, "slag");
        boolean goes = work > 1
                && words.at(work - 2).equals("aan")
                && Set.of("ga", "gaat", "gaan").contains(words.at(work + 1));
        int own = words.first(Math.max(0, work - 14), work, Lexicon.words("own.noun"));
        return goes && own >= 0 && !isThird(words.at(own - 1));
    }

    private boolean isPlanned() {
        int planned = words.first(0, words.size(), Lexicon.words("planned"));
        int being = words.first(0, words.size(), Set.of("is", "staat", "zijn", "staan", "wordt", "worden"));
        return planned >= 0
                && being >= 0
                && !words.at(planned - 1).equals("naar")
                && !isOfOthers(being)
                && !words.any(Set.of("niet"));
    }

    /// The subject, before the verb or behind it, is somebody whom the cabinet does not speak for.
    private boolean isOfOthers(int verb) {
        int start = verb;
        while (start > 0 && !words.isMark(start - 1)) start--;
        boolean fronted = start == verb || words.is(start, Lexicon.words("fronter"));
        return fronted ? isOther(verb + 1, verb + 6) : isOther(start, verb);
    }

    private boolean isOther(int from, int to) {
        for (int at = from; at < Math.min(to, words.size()); at++) {
            if (at > from && words.is(at, Lexicon.words("preposition"))) return false;
            if (Set.of("zij", "ze").contains(words.at(at)))
                return !Set.of("zal", "wordt", "gaat", "treedt").contains(words.at(at + 1));
            if (isThird(words.at(at)) || isBody(at)) return true;
        }
        return false;
    }

    /// An abbreviation that is no ministry's.
    private boolean isBody(int at) {
        var name = words.written(at, at + 1);
        return name.length() > 1
                && name.length() < 6
                && name.chars().allMatch(Character::isUpperCase)
                && !Ministries.isAbbreviation(name);
    }

    private boolean isByOthers() {
        if (words.any(Lexicon.words("research"))) return false;
        int by = words.first(0, "door");
        return by >= 0 && isOther(by + 1, by + 4);
    }

    private static boolean isThird(String word) {
        return Lexicon.words("third").contains(word)
                || Lexicon.words("third.ending").stream().anyMatch(word::endsWith);
    }

    private Undertaking at(int verb, boolean toParliament) {
        return new Undertaking(null, toParliament, words.start(verb));
    }
}
