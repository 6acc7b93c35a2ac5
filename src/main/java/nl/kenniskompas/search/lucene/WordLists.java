package nl.kenniskompas.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.search.analysis.Remembered;
import nl.kenniskompas.search.query.Fields;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/// The words of one state of the index, those of hidden entries too, the most frequent first. Each list is made once:
/// whoever types begins like others, and a short beginning goes through very many words.
final class WordLists {
    static final List<String> FIELDS = List.of(Fields.EXACT, Fields.PARTS);

    /// So many words of a list are remembered.
    static final int KEPT = 100;

    private static final int LISTS = 4_000;

    /// So many words that begin alike are looked at; a single letter may begin more.
    private static final int MOST_BEGINNING = 50_000;

    private final IndexReader reader;
    private final Remembered<List<String>> alike = new Remembered<>(LISTS), beginning = new Remembered<>(LISTS);

    WordLists(IndexReader reader) {
        this.reader = reader;
    }

    IndexReader reader() {
        return reader;
    }

    /// The first [#KEPT].
    List<String> alike(String word, int edits) {
        return alike.get(edits + word, _ -> kept(allAlike(word, edits)));
    }

    /// The first [#KEPT].
    List<String> beginning(String begin) {
        return beginning.get(begin, _ -> kept(allBeginning(begin)));
    }

    private static List<String> kept(List<String> all) {
        return List.copyOf(all.subList(0, Math.min(KEPT, all.size())));
    }

    List<String> allAlike(String word, int edits) {
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
        return mostFrequent(documents);
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

    List<String> allBeginning(String begin) {
        var documents = new HashMap<String, Integer>();
        try {
            for (String field : FIELDS) beginning(field, new BytesRef(begin), documents);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        documents.remove(begin);
        return mostFrequent(documents);
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

    private static List<String> mostFrequent(Map<String, Integer> documents) {
        return documents.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
