package nl.kenniskompas.search.lucene;

import nl.kenniskompas.search.Asked;
import nl.kenniskompas.search.query.Fields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/// The orders of hits; what is alike comes by relevance.
final class Orders {
    private Orders() {}

    static Sort of(Asked.Order order) {
        return switch (order) {
            case RELEVANCE -> Sort.RELEVANCE;
            case NEWEST -> new Sort(day(), SortField.FIELD_SCORE);
            case TITLE -> new Sort(rank(), SortField.FIELD_SCORE);
        };
    }

    private static SortField day() {
        return new SortField(Fields.DAY, SortField.Type.LONG, true, Long.MIN_VALUE);
    }

    private static SortField rank() {
        return new SortField(Fields.RANK, SortField.Type.STRING, false, SortField.STRING_LAST);
    }

    /// In another order than that of relevance the score is the last of what it was ordered by.
    static double score(ScoreDoc found) {
        return found instanceof FieldDoc by && by.fields[by.fields.length - 1] instanceof Float score
                ? score
                : found.score;
    }
}
