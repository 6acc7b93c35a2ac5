package nl.kenniskompas.search.quality;

import java.util.List;
import java.util.Map;
import nl.kenniskompas.search.Asked;
import nl.kenniskompas.search.Entry;
import nl.kenniskompas.search.Hit;
import nl.kenniskompas.search.Searching;
import nl.kenniskompas.search.analysis.Analysis;
import nl.kenniskompas.search.lucene.LuceneIndex;
import org.apache.lucene.store.ByteBuffersDirectory;

/// The search of the product, on an index in memory.
public final class OurRanking implements Ranking, AutoCloseable {
    private final Searching searching;

    /// @param passages texts by their ids
    public OurRanking(Map<String, String> passages) {
        searching = new LuceneIndex(new ByteBuffersDirectory(), Analysis.load());
        searching.put(passages.entrySet().stream()
                .map(passage -> new Entry("passage", passage.getKey(), "", passage.getValue(), Map.of()))
                .toList());
        searching.refresh();
    }

    @Override
    public String name() {
        return "ours";
    }

    @Override
    public List<String> best(String words, int most) {
        return searching.find(Asked.of(words, most)).stream().map(Hit::id).toList();
    }

    @Override
    public void close() {
        searching.close();
    }
}
