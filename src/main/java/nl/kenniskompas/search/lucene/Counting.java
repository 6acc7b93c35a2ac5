package nl.kenniskompas.search.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.search.Found;
import nl.kenniskompas.search.query.Fields;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/// How many entries each value of a facet would give, next to what was chosen in the other facets.
final class Counting {
    private final IndexSearcher searcher;
    private final Runs runs;
    private final Weight words;
    private final Map<String, Weight> chosen = new HashMap<>();

    Counting(IndexSearcher searcher, Runs runs, Narrowed narrowed) throws IOException {
        this.searcher = searcher;
        this.runs = runs;
        this.words = weight(narrowed.seen());
        for (String facet : narrowed.facets().keySet()) chosen.put(facet, weight(narrowed.chosen(facet)));
    }

    private Weight weight(Query query) throws IOException {
        return searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    }

    Map<String, List<Found.Count>> of(Collection<String> counted) throws IOException {
        var counts = new HashMap<String, Map<String, Long>>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            var met = bits(words, leaf);
            var within = new HashMap<String, FixedBitSet>();
            for (var facet : chosen.entrySet()) within.put(facet.getKey(), bits(facet.getValue(), leaf));
            for (String facet : counted)
                count(leaf, facet, others(facet, met, within), counts.computeIfAbsent(facet, _ -> new HashMap<>()));
        }
        var sorted = new HashMap<String, List<Found.Count>>();
        counts.forEach((facet, values) -> sorted.put(facet, sorted(values)));
        return sorted;
    }

    private static FixedBitSet others(String facet, FixedBitSet met, Map<String, FixedBitSet> within) {
        boolean isAlone = within.isEmpty() || within.size() == 1 && within.containsKey(facet);
        if (isAlone) return met;
        var rest = met.clone();
        within.forEach((other, bits) -> {
            if (!other.equals(facet)) rest.and(bits);
        });
        return rest;
    }

    private static FixedBitSet bits(Weight weight, LeafReaderContext leaf) throws IOException {
        var bits = new FixedBitSet(leaf.reader().maxDoc());
        var scorer = weight.scorer(leaf);
        if (scorer == null) return bits;
        var each = scorer.iterator();
        each.nextDoc();
        each.intoBitSet(DocIdSetIterator.NO_MORE_DOCS, bits, 0);
        var live = leaf.reader().getLiveDocs();
        if (live != null) live.applyMask(bits, 0);
        return bits;
    }

    private void count(LeafReaderContext leaf, String facet, FixedBitSet met, Map<String, Long> counts)
            throws IOException {
        var values = DocValues.getSortedSet(leaf.reader(), Fields.facet(facet));
        var entries = new long[Math.toIntExact(values.getValueCount())];
        if (entries.length == 0) return;
        if (!runs.count(leaf.reader(), facet, met, entries)) each(values, met, entries);
        for (int value = 0; value < entries.length; value++)
            if (entries[value] > 0) counts.merge(values.lookupOrd(value).utf8ToString(), entries[value], Long::sum);
    }

    private static void each(SortedSetDocValues values, FixedBitSet met, long... entries) throws IOException {
        var single = DocValues.unwrapSingleton(values);
        var each = new BitSetIterator(met, 0);
        if (single != null) single(single, each, entries);
        else several(values, each, entries);
    }

    private static void single(SortedDocValues values, DocIdSetIterator each, long[] entries) throws IOException {
        for (int entry = each.nextDoc(); entry != DocIdSetIterator.NO_MORE_DOCS; entry = each.nextDoc())
            if (values.advanceExact(entry)) entries[values.ordValue()]++;
    }

    private static void several(SortedSetDocValues values, DocIdSetIterator each, long[] entries) throws IOException {
        for (int entry = each.nextDoc(); entry != DocIdSetIterator.NO_MORE_DOCS; entry = each.nextDoc())
            if (values.advanceExact(entry))
                for (int i = values.docValueCount(); i > 0; i--) entries[(int) values.nextOrd()]++;
    }

    private static List<Found.Count> sorted(Map<String, Long> values) {
        return values.entrySet().stream()
                .map(value -> new Found.Count(value.getKey(), value.getValue()))
                .sorted(Comparator.comparingLong(Found.Count::entries)
                        .reversed()
                        .thenComparing(Found.Count::value))
                .toList();
    }
}
