package nl.kenniskompas.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.search.query.Fields;
import nl.kenniskompas.search.query.Vocabulary;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

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

    @Override
    public List<String> alike(String word, int edits, int most) {
        if (edits == 0 || word.length() > LONGEST) return List.of();
        int first = word.offsetByCodePoints(0, 1);
        var differing = new LevenshteinAutomata(word.substring(first), true);
        var near = new CompiledAutomaton(differing.toAutomaton(edits, word.substring(0, first)), true, false);
        var documents = new HashMap<String, Integer>();
        try {
            for (LeafReaderContext leaf : reader.leaves())
                for (String field : FIELDS) alike(leaf, field, near, documents);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return mostFrequent(documents, most);
    }

    private static void alike(
            LeafReaderContext leaf, String field, CompiledAutomaton near, Map<String, Integer> documents)
            throws IOException {
        var terms = leaf.reader().terms(field);
        if (terms == null) return;
        var all = terms.intersect(near, null);
        for (BytesRef next = all.next(); next != null; next = all.next())
            documents.merge(next.utf8ToString(), all.docFreq(), Integer::sum);
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
        return mostFrequent(documents, most);
    }

    private List<String> mostFrequent(Map<String, Integer> documents, int most) {
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
