package nl.kenniskompas.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/// The words that the index has.
final class Vocabulary {
    private static final int LONGEST = 50;

    private final IndexReader reader;

    Vocabulary(IndexReader reader) {
        this.reader = reader;
    }

    boolean has(String field, String term) throws IOException {
        return reader.docFreq(new Term(field, term)) > 0;
    }

    private record Alike(String word, float likeness, int documents) {}

    /// Words that differ by a few letters, two that changed places counting as one; the likeliest first. The first
    /// letter must be the same: people seldom miss it, and it spares most of the work.
    ///
    /// @param edits how many letters may differ: 0, 1 or 2
    /// @param most how many words are wanted
    List<String> alike(String word, int edits, int most) throws IOException {
        if (edits == 0 || word.length() > LONGEST) return List.of();
        var found = new ArrayList<Alike>();
        for (String field : List.of(Fields.EXACT, Fields.PARTS)) alike(field, word, edits, found);
        return found.stream()
                .sorted(Comparator.comparingDouble(Alike::likeness)
                        .thenComparingInt(Alike::documents)
                        .reversed())
                .map(Alike::word)
                .distinct()
                .limit(most)
                .toList();
    }

    private void alike(String field, String word, int edits, List<Alike> found) throws IOException {
        var terms = MultiTerms.getTerms(reader, field);
        if (terms == null) return;
        var near = new FuzzyTermsEnum(terms, new Term(field, word), edits, 1, true);
        for (BytesRef next = near.next(); next != null; next = near.next())
            found.add(new Alike(next.utf8ToString(), near.getBoost(), near.docFreq()));
    }
}
