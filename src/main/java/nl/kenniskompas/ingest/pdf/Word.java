package nl.kenniskompas.ingest.pdf;

/// Letters without a gap between them. Measures in points; `y` is the baseline, counted from the top of the page.
///
/// @param mark the number of its marked content in the page, [#ARTIFACT], or [#UNMARKED]
record Word(String text, float x0, float x1, float y, float size, boolean bold, int mark) {
    static final int UNMARKED = -1;
    static final int ARTIFACT = -2;

    float middle() {
        return (x0 + x1) / 2;
    }
}
