package nl.kenniskompas.search.quality;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kenniskompas.search.Asked;
import nl.kenniskompas.search.Entry;
import nl.kenniskompas.search.Hit;
import nl.kenniskompas.search.Item;
import nl.kenniskompas.search.Searching;
import nl.kenniskompas.search.analysis.Analysis;
import nl.kenniskompas.search.lucene.LuceneSearching;
import nl.kenniskompas.search.lucene.Places;

/// The search of the product.
public final class OurRanking implements Ranking, AutoCloseable {
    private final Searching searching;

    /// With an index in memory.
    ///
    /// @param passages texts by their ids
    public OurRanking(Map<String, String> passages) {
        this(new LuceneSearching(new Places.InMemory(), Analysis.load()), passages);
    }

    /// @param searching with an empty index; closed with this
    public OurRanking(Searching searching, Map<String, String> passages) {
        this.searching = searching;
        var source = new Item("document", 1);
        searching
                .current()
                .replace(
                        List.of(source),
                        passages.entrySet().stream()
                                .map(passage -> passage(source, passage.getKey(), passage.getValue()))
                                .toList());
        searching.current().keep("");
    }

    private static Entry passage(Item source, String id, String text) {
        return new Entry("passage", id, source, Set.of(source), "", text, "", List.of(), null, Map.of());
    }

    @Override
    public String name() {
        return "ours";
    }

    @Override
    public List<String> best(String words, int most) {
        return hits(words, most).stream().map(Hit::id).toList();
    }

    public List<Hit> hits(String words, int most) {
        return searching.find(Asked.of(words, most)).hits();
    }

    @Override
    public void close() {
        searching.close();
    }
}
