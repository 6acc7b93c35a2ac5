package nl.kenniskompas.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.search.query.Fields;
import nl.kenniskompas.search.query.Vocabulary;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/// The words of one state of the index, without those that stand in hidden entries only.
record Written(IndexReader reader, Hidden hidden) implements Vocabulary {
    private static final int LONGEST = 50;

    /// So many words that begin alike are looked at; a single letter may begin more.
    private static final int MOST_BEGINNING = 50_000;

    private static final List<String> FIELDS = List.of(Fields.EXACT, Fields.PARTS);

    @Override
    public boolean hasAny(Collection<String> fields, Collection<String> terms) {
        return fields.stream().anyMatch(field -> terms.stream().anyMatch(term -> isShown(field, term)));
    }

    private boolean isShown(String field, String term) {
        try {
            return hidden.shows(reader, new Term(field, term));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private boolean isShown(String word) {
        return hasAny(FIELDS, List.of(word));
    }

    private record Alike(String word, float likeness, int documents) {}

    @Override
    public List<String> alike(String word, int edits, int most) {
        if (edits == 0 || word.length() > LONGEST) return List.of();
        var found = new ArrayList<Alike>();
        try {
            for (String field : FIELDS) alike(field, word, edits, found);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return found.stream()
                .sorted(Comparator.comparingDouble(Alike::likeness)
                        .thenComparingInt(Alike::documents)
                        .reversed()
                        .thenComparing(Alike::word))
                .map(Alike::word)
                .distinct()
                .filter(this::isShown)
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

    @Override
    public List<String> beginning(String begin, int most) {
        var documents = new HashMap<String, Integer>();
        try {
            for (String field : FIELDS) beginning(field, new BytesRef(begin), documents);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        documents.remove(begin);
        return documents.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .filter(this::isShown)
                .limit(most)
                .toList();
    }

    private void beginning(String field, BytesRef begin, Map<String, Integer> documents) throws IOException {
        var terms = MultiTerms.getTerms(reader, field);
        if (terms == null) return;
        var all = terms.iterator();
        if (all.seekCeil(begin) == SeekStatus.END) return;
        int seen = 0;
        for (BytesRef next = all.term();
                next != null && StringHelper.startsWith(next, begin) && seen++ < MOST_BEGINNING;
                next = all.next()) documents.merge(next.utf8ToString(), all.docFreq(), Integer::sum);
    }
}
