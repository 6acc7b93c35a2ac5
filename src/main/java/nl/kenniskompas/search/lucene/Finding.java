package nl.kenniskompas.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.search.Asked;
import nl.kenniskompas.search.Found;
import nl.kenniskompas.search.Hit;
import nl.kenniskompas.search.analysis.Analysis;
import nl.kenniskompas.search.query.Fields;
import nl.kenniskompas.search.query.Understanding;
import nl.kenniskompas.search.query.Understood;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/// Answers one question on one state of the index.
record Finding(IndexSearcher searcher, Analysis analysis) {
    Found find(Asked asked) throws IOException {
        var query = query(asked);
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

    private Query query(Asked asked) {
        var understood = Understanding.of(asked, analysis, new Written(searcher.getIndexReader()));
        return narrowed(Rendering.of(understood.order()), understood, asked);
    }

    private static Query narrowed(Query query, Understood understood, Asked asked) {
        if (understood.facets().isEmpty() && asked.unseen().isEmpty()) return query;
        var both = new BooleanQuery.Builder().add(query, Occur.MUST);
        understood
                .facets()
                .forEach((name, values) -> both.add(
                        new TermInSetQuery(
                                Fields.facet(name),
                                values.stream().map(BytesRef::new).toList()),
                        Occur.FILTER));
        var hidden = asked.unseen().stream()
                .map(item -> new BytesRef(item.toString()))
                .toList();
        if (!hidden.isEmpty()) both.add(new TermInSetQuery(Fields.WITHIN, hidden), Occur.MUST_NOT);
        return both.build();
    }
}
