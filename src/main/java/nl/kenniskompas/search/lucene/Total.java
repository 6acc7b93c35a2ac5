package nl.kenniskompas.search.lucene;

import java.io.IOException;
import nl.kenniskompas.search.Found;
import nl.kenniskompas.search.query.Sought;
import nl.kenniskompas.search.query.Understood;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits.Relation;
import org.jspecify.annotations.Nullable;

/// How many entries are found, as far as they are counted.
record Total(IndexSearcher searcher, Understood understood, Hidden hidden) {
    long of(Query query, @Nullable TopDocs top) throws IOException {
        if (top != null && top.totalHits.relation() == Relation.EQUAL_TO)
            return Math.min(top.totalHits.value(), Found.COUNTED + 1);
        if (understood.facets().isEmpty() && atLeast() > Found.COUNTED) return Found.COUNTED + 1;
        var counter = new Counter();
        searcher.search(new ConstantScoreQuery(query), counter);
        return counter.met;
    }

    /// Of the most frequent of the terms that suffice the index knows how many entries have it.
    private long atLeast() throws IOException {
        long most = 0;
        if (understood.met() instanceof Sought.Some(var these, int least, _) && least <= 1)
            for (Sought one : these)
                if (one instanceof Sought.Term(var field, var term, _))
                    most = Math.max(most, searcher.getIndexReader().docFreq(new Term(field, term)));
        return most - hidden.number();
    }

    private static final class Counter extends SimpleCollector {
        private long met;

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) {
            if (met > Found.COUNTED) throw new CollectionTerminatedException();
        }

        @Override
        public void collect(int entry) {
            if (++met > Found.COUNTED) throw new CollectionTerminatedException();
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
