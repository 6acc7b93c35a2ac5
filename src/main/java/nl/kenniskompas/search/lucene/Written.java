package nl.kenniskompas.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import nl.kenniskompas.search.query.Fields;
import nl.kenniskompas.search.query.Vocabulary;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/// The words of one state of the index.
final class Written implements Vocabulary {
    private static final int LONGEST = 50;

    private final IndexReader reader;

    Written(IndexReader reader) {
        this.reader = reader;
    }

    @Override
    public boolean hasAny(Collection<String> fields, Collection<String> terms) {
        try {
            for (String field : fields)
                for (String term : terms) if (reader.docFreq(new Term(field, term)) > 0) return true;
            return false;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private record Alike(String word, float likeness, int documents) {}

    @Override
    public List<String> alike(String word, int edits, int most) {
        if (edits == 0 || word.length() > LONGEST) return List.of();
        var found = new ArrayList<Alike>();
        try {
            for (String field : List.of(Fields.EXACT, Fields.PARTS)) alike(field, word, edits, found);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
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
