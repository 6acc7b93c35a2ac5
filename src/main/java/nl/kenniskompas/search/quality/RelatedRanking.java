package nl.kenniskompas.search.quality;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kenniskompas.search.Entry;
import nl.kenniskompas.search.Item;
import nl.kenniskompas.search.Searching;
import nl.kenniskompas.search.analysis.Analysis;
import nl.kenniskompas.search.lucene.LuceneSearching;
import nl.kenniskompas.search.lucene.Places;
import nl.kenniskompas.search.related.Likely;
import nl.kenniskompas.search.related.Relating;

/// What the product suggests beside a question, on an index in memory.
public final class RelatedRanking implements Ranking, AutoCloseable {
    private static final String KIND = "passage";

    private final Searching searching;
    private final Relating relating;

    /// @param passages texts by their ids
    public RelatedRanking(Map<String, String> passages, Analysis analysis) {
        searching = new LuceneSearching(new Places.InMemory(), analysis);
        relating = new Relating(searching, analysis);
        var source = new Item("document", 1);
        var entries = passages.entrySet().stream()
                .map(one -> new Entry(
                        KIND, one.getKey(), source, Set.of(source), "", one.getValue(), "", List.of(), null, Map.of()))
                .toList();
        searching.current().replace(List.of(source), entries);
        searching.current().keep("");
    }

    @Override
    public String name() {
        return "related";
    }

    @Override
    public List<String> best(String question, int most) {
        return suggested(question).stream()
                .limit(most)
                .map(likely -> likely.hit().id())
                .toList();
    }

    /// With their scores, best first.
    public List<Likely> suggested(String question) {
        return relating.toQuestion(question, List.of(KIND), Set.of());
    }

    @Override
    public void close() {
        searching.close();
    }
}
