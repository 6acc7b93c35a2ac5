package nl.kenniskompas.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.search.Asked;
import nl.kenniskompas.search.Found;
import nl.kenniskompas.search.Hit;
import nl.kenniskompas.search.analysis.Analysis;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

/// Answers one question on one state of the index.
record Finding(IndexSearcher searcher, Analysis analysis) {
    Found find(Asked asked) throws IOException {
        var query = new Understanding(analysis, new Vocabulary(searcher.getIndexReader())).query(asked);
        int last = Math.max(1, asked.from() + asked.most());
        var top = searcher.search(query, last);
        var stored = searcher.storedFields();
        var hits = new ArrayList<Hit>();
        for (ScoreDoc found : List.of(top.scoreDocs)
                .subList(
                        Math.min(asked.from(), top.scoreDocs.length),
                        Math.min(top.scoreDocs.length, asked.from() + asked.most())))
            hits.add(Sheet.hit(stored.document(found.doc), found.score));
        return new Found(hits, searcher.count(query), Map.of(), Map.of());
    }
}
