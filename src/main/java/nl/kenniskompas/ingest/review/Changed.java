package nl.kenniskompas.ingest.review;

import java.util.List;

/// What a decision changed on the page: the lines to replace, and the counts of the whole.
record Changed(ReviewPage whole, List<Long> ids) {
    List<Line> lines() {
        return whole.only(ids).lines();
    }
}
