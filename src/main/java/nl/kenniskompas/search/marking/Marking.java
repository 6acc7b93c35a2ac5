package nl.kenniskompas.search.marking;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.kenniskompas.search.analysis.Analysis;

/// Marks texts that were found for one question.
public final class Marking {
    /// More of a body is not looked at: it costs time, and what begins that late is seldom why one reads.
    private static final int LONGEST = 20_000;

    private static final int MOST_TOLD = 3;
    private static final String BETWEEN = "\n\n";

    private final Analysis analysis;
    private final AskedWords words;

    /// @param words as typed
    /// @param meant what a word that nobody wrote was taken for, by that word
    /// @param typing whether the last word may not be finished yet
    public Marking(String words, Map<String, List<String>> meant, boolean typing, Analysis analysis) {
        this.analysis = analysis;
        this.words = new AskedWords(words, meant, typing, analysis);
    }

    public Marked in(String title, String whole) {
        String body = whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
        var met = surest(new Meetings(title + BETWEEN + body, analysis, words).all());
        int from = title.length() + BETWEEN.length();
        var inTitle = met.stream().filter(one -> one.end() <= title.length()).toList();
        var inBody = met.stream()
                .filter(one -> one.start() >= from)
                .map(one -> one.moved(-from))
                .toList();
        return new Marked(Pieces.of(title, inTitle), Passage.of(body, inBody), why(met));
    }

    /// Where the word itself stands, its parts need no mark.
    private static List<Met> surest(List<Met> all) {
        var best = new HashMap<Integer, Way>();
        for (Met met : all) best.merge(met.word(), met.way(), (one, other) -> one.compareTo(other) < 0 ? one : other);
        return all.stream()
                .filter(met -> met.way() != Way.APART || best.get(met.word()) == Way.APART)
                .toList();
    }

    private List<Reason> why(List<Met> met) {
        var written = words.written();
        return IntStream.range(0, written.size())
                .mapToObj(number -> reason(
                        written.get(number),
                        met.stream().filter(one -> one.word() == number).toList()))
                .toList();
    }

    private static Reason reason(String asked, List<Met> met) {
        var best = met.stream().map(Met::way).min(Comparator.naturalOrder()).orElse(null);
        var told = new TreeMap<String, String>();
        met.stream().filter(one -> one.way() == best).forEach(one -> {
            if (told.size() < MOST_TOLD) told.putIfAbsent(one.as().toLowerCase(Locale.ROOT), one.as());
        });
        return new Reason(asked, best, List.copyOf(told.values()));
    }
}
