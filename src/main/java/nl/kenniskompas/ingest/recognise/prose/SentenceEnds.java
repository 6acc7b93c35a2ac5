package nl.kenniskompas.ingest.recognise.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.kenniskompas.ingest.text.Span;

/// Where sentences end in Dutch official prose, which is full of abbreviations and initials.
final class SentenceEnds {
    /// These stand before what they announce.
    private static final Set<String> ANNOUNCING = Set.of(
            "nr", "nrs", "nos", "no", "art", "artt", "blz", "pp", "p", "dhr", "mevr", "mw", "mr", "dr", "drs", "ir",
            "ing", "prof", "stb", "stcrt", "trb", "resp", "bijv", "bv", "ca", "vgl", "zgn", "incl", "excl", "max",
            "min", "tel", "hfst", "par", "vs", "st", "afl", "cf", "red", "mln", "mld", "aanh", "hand", "kst", "bijl",
            "fig", "tab", "sub", "evt", "m.b.t", "t.a.v", "i.h.k.v", "o.a", "d.d", "m.n", "i.v.m", "i.s.m", "t.b.v",
            "n.a.v", "o.b.v", "o.g.v", "i.e", "e.g", "d.w.z", "t.o.v", "m.u.v", "i.p.v", "t.g.v", "a.d.h.v", "b.v",
            "o.l.v", "i.o.m", "w.o", "mgr", "jkvr", "jhr", "gem", "afd", "dir", "gen", "kol", "ds");
    private static final Set<String> LETTERED = Set.of(
            "bijlage",
            "categorie",
            "groep",
            "deel",
            "optie",
            "scenario",
            "vitamine",
            "type",
            "klasse",
            "variant",
            "hepatitis");

    /// No sentence ends in more; so that a page of question marks is looked at once, not once a mark.
    private static final int MOST_SIGNS = 12;

    private static final int LONGEST_QUOTE = 240;

    private final String words;
    private final List<Span> sentences = new ArrayList<>();
    private int start;
    private int closing = -1;

    private SentenceEnds(String words) {
        this.words = words;
    }

    static List<Span> in(String words) {
        var ends = new SentenceEnds(words);
        for (int at = 0; at < words.length(); at++) {
            ends.quote(at);
            int next = ".?!…".indexOf(words.charAt(at)) < 0 ? -1 : ends.nextStart(at);
            if (next >= 0) {
                ends.close(next);
                at = next - 1;
            }
        }
        ends.close(words.length());
        return ends.sentences;
    }

    /// A title or saying between quotation marks is not cut when it is short.
    private void quote(int at) {
        char c = words.charAt(at);
        if (at <= closing || c != '«' && c != '“' && c != '„') return;
        int limit = Math.min(words.length(), at + LONGEST_QUOTE);
        for (int end = at + 1; end < limit; end++) {
            char other = words.charAt(end);
            if (c == '«' ? other == '»' : other == '”') closing = end;
            if (closing == end || other == c) return;
        }
    }

    private void close(int next) {
        int from = start, to = next;
        while (from < to && words.charAt(from) == ' ') from++;
        while (to > from && words.charAt(to - 1) == ' ') to--;
        if (to > from) sentences.add(new Span(from, to));
        start = next;
    }

    /// @return where the next sentence starts when the sign at `at` ends one, else -1
    private int nextStart(int at) {
        int end = at + 1;
        int limit = Math.min(words.length(), at + MOST_SIGNS);
        while (end < limit && ".?!…\"'’”»)]".indexOf(words.charAt(end)) >= 0) end++;
        if (end >= words.length() || words.charAt(end) != ' ' || at < closing && end < closing) return -1;
        char first = words.charAt(end + 1 < words.length() ? end + 1 : end);
        boolean begins = Character.isUpperCase(first) || Character.isDigit(first) || "\"'‘’“„«([€•".indexOf(first) >= 0;
        if (!begins || words.charAt(at) == '.' && end == at + 1 && isInside(at, first)) return -1;
        return end + 1;
    }

    /// Whether the full stop belongs to the word before it.
    private boolean isInside(int stop, char next) {
        int from = stop;
        while (from > start && words.charAt(from - 1) != ' ' && stop - from < 14) from--;
        while (from < stop && "(\"'“„«[".indexOf(words.charAt(from)) >= 0) from++;
        var word = words.substring(from, stop);
        if (word.isEmpty()) return false;
        var lower = word.toLowerCase(Locale.ROOT);
        if (from == start && word.length() <= 3 && (isNumber(word) || word.length() == 1)) return true;
        if (ANNOUNCING.contains(lower)) return !lower.equals("min") && !lower.equals("max") || Character.isDigit(next);
        if (isInitials(word)) return !(word.length() == 1 && LETTERED.contains(wordBefore(from)));
        return Character.isDigit(next)
                && lower.indexOf('.') > 0
                && Character.isLetter(lower.charAt(0))
                && lower.length() < 8;
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.');
    }

    /// "C.E.G", "Th.J.A": capitals with full stops between.
    private static boolean isInitials(String word) {
        if (word.length() == 1) return Character.isUpperCase(word.charAt(0));
        int letters = 0;
        for (int at = 0; at < word.length(); at++) {
            letters = word.charAt(at) == '.' ? 0 : letters + 1;
            if (letters > 2 || letters == 1 && !Character.isUpperCase(word.charAt(at))) return false;
        }
        return word.indexOf('.') > 0;
    }

    private String wordBefore(int from) {
        int end = from - 1, at = end;
        while (at > start && words.charAt(at - 1) != ' ' && end - at < 14) at--;
        return end <= start ? "" : words.substring(at, end).toLowerCase(Locale.ROOT);
    }
}
