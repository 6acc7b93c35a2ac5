package nl.kenniskompas.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import nl.kenniskompas.search.query.Fields;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.FixedBitSet;

/// Entries that stand together and have the same values of a facet, as those of one document mostly do, held ready for
/// who counts them. They are read once of each piece of the index, which never changes, and go with it.
final class Runs {
    /// @param begins the first entry of each run
    /// @param values of each run, by their numbers
    private record Facet(int[] begins, int[][] values) {}

    private final Map<IndexReader.CacheKey, Map<String, Facet>> byPiece = new ConcurrentHashMap<>();

    /// Counts for each value how many of these entries have it.
    ///
    /// @return whether it could be done; not when looking at each entry is less work
    boolean count(LeafReader piece, String facet, FixedBitSet met, long... entries) throws IOException {
        var runs = of(piece, facet);
        int[] begins = runs.begins;
        if (begins.length > met.cardinality()) return false;
        for (int run = 0; run < begins.length; run++) {
            int end = run + 1 < begins.length ? begins[run + 1] : met.length();
            int many = met.cardinality(begins[run], end);
            if (many > 0) for (int value : runs.values[run]) entries[value] += many;
        }
        return true;
    }

    private Facet of(LeafReader piece, String facet) throws IOException {
        var life = piece.getCoreCacheHelper();
        var runs = byPiece.computeIfAbsent(life.getKey(), _ -> {
            life.addClosedListener(byPiece::remove);
            return new ConcurrentHashMap<>();
        });
        var known = runs.get(facet);
        if (known != null) return known;
        var read = read(DocValues.getSortedSet(piece, Fields.facet(facet)), piece.maxDoc());
        runs.put(facet, read);
        return read;
    }

    private static Facet read(SortedSetDocValues values, int entries) throws IOException {
        var begins = IntStream.builder();
        var runs = new ArrayList<int[]>();
        for (int entry = 0; entry < entries; entry++) {
            int[] numbers = numbers(values, entry);
            if (!runs.isEmpty() && Arrays.equals(numbers, runs.getLast())) continue;
            begins.add(entry);
            runs.add(numbers);
        }
        return new Facet(begins.build().toArray(), runs.toArray(int[][]::new));
    }

    private static int[] numbers(SortedSetDocValues values, int entry) throws IOException {
        int[] numbers = new int[values.advanceExact(entry) ? values.docValueCount() : 0];
        for (int i = 0; i < numbers.length; i++) numbers[i] = (int) values.nextOrd();
        return numbers;
    }
}
