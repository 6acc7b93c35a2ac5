package nl.kenniskompas.systemmap.analysis;

import nl.kenniskompas.systemmap.analysis.Extent.Stop;

/// Counts what a search looks at and finds, and says when it is enough.
final class Meter {
    private static final int NOW_AND_THEN = 0xFFFF;

    private final Bound bound;
    private final long begun = System.nanoTime();
    private long looks;
    private int found;
    private Stop stop = Stop.DONE;

    Meter(Bound bound) {
        this.bound = bound;
    }

    /// @return false when the search is to stop
    boolean look() {
        if (++looks > bound.looks() || (looks & NOW_AND_THEN) == 0 && isLate()) stop = Stop.LONG;
        return stop == Stop.DONE;
    }

    private boolean isLate() {
        return System.nanoTime() - begun > bound.patience().toNanos();
    }

    /// @return false when this one is one too many
    boolean find() {
        if (found == bound.most()) stop = Stop.ENOUGH;
        else found++;
        return stop == Stop.DONE;
    }

    boolean goesOn() {
        return stop == Stop.DONE;
    }

    /// @param complete the steps up to which all was seen before it stopped
    Extent extent(int complete) {
        return new Extent(bound.steps(), goesOn() ? bound.steps() : complete, stop);
    }
}
