package nl.kenniskompas.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.search.Asked;
import nl.kenniskompas.search.Found;
import nl.kenniskompas.search.Hit;
import nl.kenniskompas.search.query.Understood;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.BytesRef;

/// Answers one question, understood, on one state of the index.
record Finding(IndexSearcher searcher, Runs runs, Understood understood, Asked asked, Hidden hidden) {
    /// The first hits are counted while they are looked for; behind those it may leave out what cannot be among the
    /// best.
    private static final int COUNTED_ALONG = 100;

    Found find() throws IOException {
        var narrowing = new Narrowed(Rendering.of(understood.met()), understood.facets(), asked.unseen());
        var query = narrowing.query();
        var top = asked.most() == 0 ? null : top(query);
        var hits = top == null ? List.<Hit>of() : hits(top);
        long total = new Total(searcher, understood, hidden).of(query, top);
        Map<String, List<Found.Count>> counts =
                asked.counted().isEmpty() ? Map.of() : new Counting(searcher, runs, narrowing).of(asked.counted());
        return new Found(hits, total, counts, understood.meant());
    }

    private TopDocs top(Query query) throws IOException {
        int last = asked.from() + asked.most();
        if (asked.order() != Asked.Order.RELEVANCE)
            return searcher.search(
                    query, new TopFieldCollectorManager(Orders.of(asked.order()), last, null, COUNTED_ALONG));
        int most = Math.max(last, Understood.RESCORED);
        return ordered(searcher.search(query, new TopScoreDocCollectorManager(most, null, COUNTED_ALONG)));
    }

    /// The first in the order of the whole question; those behind them stay as they were, so that each page follows the
    /// one before.
    private TopDocs ordered(TopDocs first) throws IOException {
        int rescored = Math.min(first.scoreDocs.length, Understood.RESCORED);
        if (rescored == 0) return first;
        var best = List.of(first.scoreDocs).subList(0, rescored).toArray(ScoreDoc[]::new);
        var all = new ArrayList<>(List.of(Scores.ordered(searcher, understood.order(), best)));
        for (int i = rescored; i < first.scoreDocs.length; i++) {
            first.scoreDocs[i].score = 0;
            all.add(first.scoreDocs[i]);
        }
        return new TopDocs(first.totalHits, all.toArray(ScoreDoc[]::new));
    }

    private List<Hit> hits(TopDocs top) throws IOException {
        var hits = new ArrayList<Hit>();
        int last = Math.min(top.scoreDocs.length, asked.from() + asked.most());
        for (int i = asked.from(); i < last; i++) {
            var found = top.scoreDocs[i];
            hits.add(Kept.hit(kept(found.doc), Orders.score(found)));
        }
        return hits;
    }

    private BytesRef kept(int entry) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(entry, leaves));
        var kept = DocValues.getBinary(leaf.reader(), Kept.FIELD);
        if (!kept.advanceExact(entry - leaf.docBase))
            throw new IllegalStateException("an entry without what is kept of it");
        return kept.binaryValue();
    }
}
