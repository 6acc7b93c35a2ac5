package nl.kenniskompas.ingest.recognise.promise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Somebody of the cabinet with the finite verb beside it, in a main clause: "ik zal", "wil het kabinet", "het
/// Ministerie van X gaat".
///
/// @param from, to its words
/// @param verb place of the finite verb
record Subject(int from, int to, int verb) {
    private static final Set<String> PRONOUNS = Lexicon.words("own.pronoun"), NOUNS = Lexicon.words("own.noun");
    private static final Set<String> FORMER = Lexicon.words("own.former");
    private static final Set<String> ARTICLES =
            Set.of("het", "de", "mijn", "onze", "als", "deze", "dit", "alle", "beide");
    private static final Set<String> LEADERS = Set.of(",", ";", ":", "(", ")", "en", "maar", "want", "dus", "ook");
    private static final Set<String> NAME = Set.of("van", "voor", "en", ",", "de", "het");
    private static final Set<String> HEARERS = Set.of("uw", "de", "beide", "tweede", "eerste");
    private static final Set<String> INSIDE = Set.of(
            "van",
            "voor",
            "en",
            "de",
            "het",
            ",",
            "mede",
            "namens",
            "ook",
            "dan",
            "dus",
            "echter",
            "daarom",
            "ik",
            "(",
            ")",
            "collega",
            "mijn",
            "samen",
            "met",
            "zelf",
            "beide",
            "voornoemde");
    private static final int LONGEST = 30;

    /// Those of the sentence, in order.
    static List<Subject> in(Words words) {
        var found = new ArrayList<Subject>();
        for (int at = 0; at < words.size(); at++) {
            if (!isHead(words, at)) continue;
            int from = start(words, at);
            if (from > 0 && words.is(from - 1, FORMER) || isForeign(words, from, at)) continue;
            add(words, from, at, found);
        }
        return found;
    }

    private static void add(Words words, int from, int head, List<Subject> found) {
        if (isVerb(words, from - 1)) found.add(new Subject(from, nameEnd(words, head + 1), from - 1));
        else if (isFirst(words, from)) {
            int verb = verbAfter(words, head + 1);
            if (verb > 0) found.add(new Subject(from, verb, verb));
        }
    }

    private static boolean isHead(Words words, int at) {
        if (words.is(at, PRONOUNS)) return true;
        boolean abbreviation = Ministries.isAbbreviation(words.written(at, at + 1));
        return words.is(at, NOUNS)
                || abbreviation
                        && !words.at(at - 1).equals("van")
                        && !words.at(at - 1).equals("en");
    }

    /// "de Belgische regering"
    private static boolean isForeign(Words words, int from, int head) {
        for (int at = from; at < head; at++)
            if (words.isCapital(at)
                    && (words.at(at).endsWith("se") || words.at(at).endsWith("sche"))
                    && !words.at(at).equals("nederlandse")) return true;
        return false;
    }

    private static int start(Words words, int head) {
        int from = head;
        if (words.is(head, PRONOUNS)) return from;
        for (int left = head - 1; left >= Math.max(0, head - 3); left--) {
            if (words.is(left, ARTICLES)) return left;
            if (words.isMark(left) || isVerb(words, left)) return from;
            if (words.is(left, FORMER)) return left + 1;
        }
        return from;
    }

    /// "de Minister van A en B": the rest of a name, up to a word that is none.
    private static int nameEnd(Words words, int from) {
        int end = from;
        for (int at = from; at < Math.min(words.size(), from + LONGEST); at++)
            if (words.isCapital(at) && !words.is(at, Set.of("ik"))) end = at + 1;
            else if (!NAME.contains(words.at(at))) break;
        return words.is(from - 1, PRONOUNS) || words.at(from - 1).equals("kabinet") ? from : end;
    }

    private static int verbAfter(Words words, int from) {
        for (int at = from; at < Math.min(words.size(), from + LONGEST); at++) {
            if (isVerb(words, at)) return at;
            boolean name = words.isCapital(at) || words.is(at, INSIDE);
            if (!name) return -1;
        }
        return -1;
    }

    private static boolean isVerb(Words words, int at) {
        var word = words.at(at);
        return !word.isEmpty()
                && (Verbs.isAuxiliary(word) || !Lexicon.finite(word).isEmpty());
    }

    /// With the subject before the verb, a main clause starts with it.
    private static boolean isFirst(Words words, int from) {
        return from == 0 || LEADERS.contains(words.at(from - 1));
    }

    /// Parliament or "u" as the one who gets something: "ontvangt uw Kamer", "uw Kamer wordt".
    static boolean isHearer(Words words, int verb) {
        for (int at : new int[] {verb - 1, verb + 1, verb + 2, verb + 3}) {
            if (words.at(at).equals("kamer") && words.is(at - 1, HEARERS)) return true;
            if (words.at(at).equals("u") && Math.abs(at - verb) == 1) return true;
        }
        return false;
    }
}
