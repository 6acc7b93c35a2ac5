package nl.kenniskompas.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kenniskompas.search.query.Sought;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/// What a few entries score, which are known beforehand: the same as a query would give them. Each term is read once
/// for all of them, wherever it stands in what is sought, where a query goes through all terms for each entry.
///
/// Whoever is not met scores 0, and nobody else does.
final class Scores {
    private record Word(String field, String term) {}

    private final IndexSearcher searcher;
    private final int[] entries;
    private final Map<Word, float[]> byWord = new HashMap<>();

    /// @param entries in ascending order
    private Scores(IndexSearcher searcher, int... entries) {
        this.searcher = searcher;
        this.entries = entries;
    }

    /// The same entries, best first.
    static ScoreDoc[] ordered(IndexSearcher searcher, Sought sought, ScoreDoc... found) {
        int[] entries = Stream.of(found).mapToInt(one -> one.doc).sorted().toArray();
        float[] scores = new Scores(searcher, entries).of(sought);
        var ordered = new ScoreDoc[entries.length];
        for (int i = 0; i < entries.length; i++) ordered[i] = new ScoreDoc(entries[i], scores[i]);
        Arrays.sort(ordered, Comparator.comparingDouble(one -> -one.score));
        return ordered;
    }

    private float[] of(Sought sought) {
        return switch (sought) {
            case Sought.Term(var field, var term, float weight) -> times(weight, word(new Word(field, term)));
            case Sought.Best(var ways, float tie, float weight) -> times(weight, best(all(ways), tie));
            case Sought.Some(var these, int least, float weight) -> times(weight, sum(all(these), least));
            case Sought.Every every -> every(every);
            case Sought.Phrase phrase -> phrase(phrase);
            case Sought.Nothing() -> new float[entries.length];
        };
    }

    private List<float[]> all(List<Sought> sought) {
        return sought.stream().map(this::of).toList();
    }

    private static float[] times(float weight, float... scores) {
        if (weight == 1) return scores;
        float[] weighed = scores.clone();
        for (int i = 0; i < weighed.length; i++) weighed[i] *= weight;
        return weighed;
    }

    private float[] best(List<float[]> ways, float tie) {
        float[] best = new float[entries.length];
        for (int i = 0; i < best.length; i++) {
            float most = 0;
            double sum = 0;
            for (float[] way : ways) {
                most = Math.max(most, way[i]);
                sum += way[i];
            }
            best[i] = (float) (most + (sum - most) * tie);
        }
        return best;
    }

    private float[] sum(List<float[]> these, int least) {
        float[] sums = new float[entries.length];
        for (int i = 0; i < sums.length; i++) {
            int met = 0;
            double sum = 0;
            for (float[] one : these) {
                if (one[i] > 0) met++;
                sum += one[i];
            }
            if (met >= least) sums[i] = (float) sum;
        }
        return sums;
    }

    private float[] every(Sought.Every every) {
        float[] met = sum(all(every.these()), every.these().size());
        float[] also = sum(all(every.also()), 0);
        float[] without = sum(all(every.without()), 1);
        for (int i = 0; i < met.length; i++) met[i] = met[i] == 0 || without[i] > 0 ? 0 : met[i] + also[i];
        return met;
    }

    private float[] word(Word word) {
        var known = byWord.get(word);
        if (known != null) return known;
        float[] all = new float[entries.length];
        Arrays.fill(all, 1);
        float[] scores = among(all, Rendering.of(new Sought.Term(word.field, word.term, 1)));
        byWord.put(word, scores);
        return scores;
    }

    /// Where words stand is only looked at in the entries that have all of them.
    private float[] phrase(Sought.Phrase phrase) {
        var words = phrase.terms().stream()
                .map(place -> word(new Word(phrase.field(), place.term())))
                .toList();
        float[] whole = sum(words, words.size());
        for (float one : whole) if (one > 0) return among(whole, Rendering.of(phrase));
        return whole;
    }

    /// @param candidates others than 0 for the entries that are worth looking at
    private float[] among(float[] candidates, Query query) {
        try {
            var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
            float[] scores = new float[entries.length];
            for (int from = 0; from < entries.length; ) from = piece(weight, from, candidates, scores);
            return scores;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// The entries that are in the same piece of the index as the first of them.
    ///
    /// @return the first one behind them
    private int piece(Weight weight, int from, float[] candidates, float[] scores) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(entries[from], leaves));
        int end = leaf.docBase + leaf.reader().maxDoc();
        var scorer = weight.scorer(leaf);
        int at = from;
        for (; at < entries.length && entries[at] < end; at++)
            if (scorer != null && candidates[at] > 0 && isMet(scorer, entries[at] - leaf.docBase))
                scores[at] = scorer.score();
        return at;
    }

    private static boolean isMet(Scorer scorer, int entry) throws IOException {
        var exactly = scorer.twoPhaseIterator();
        var each = exactly == null ? scorer.iterator() : exactly.approximation();
        if (each.docID() < entry && each.advance(entry) == DocIdSetIterator.NO_MORE_DOCS) return false;
        return each.docID() == entry && (exactly == null || exactly.matches());
    }
}
