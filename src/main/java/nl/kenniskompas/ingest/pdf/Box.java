package nl.kenniskompas.ingest.pdf;

/// Anything that takes a place on a page; measures in points from the page's top left.
sealed interface Box permits Line, Table {
    float x0();

    float x1();

    float top();

    float bottom();

    default float middle() {
        return (x0() + x1()) / 2;
    }

    default float width() {
        return x1() - x0();
    }
}
