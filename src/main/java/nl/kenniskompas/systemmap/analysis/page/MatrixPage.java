package nl.kenniskompas.systemmap.analysis.page;

import nl.kenniskompas.systemmap.analysis.Matrix;
import nl.kenniskompas.systemmap.analysis.Unowned;
import nl.kenniskompas.systemmap.map.Ministry;

record MatrixPage(Seen seen, Matrix matrix, Unowned unowned) {
    /// The darkest of the shades.
    private static final int DARKEST = 4;

    static MatrixPage of(Seen seen) {
        return new MatrixPage(seen, Matrix.of(seen.map()), Unowned.of(seen.map()));
    }

    /// How dark a number stands in the table: 0 for nothing, more for a larger part of the largest.
    int shade(int count) {
        return count == 0 ? 0 : (int) Math.ceil((double) DARKEST * count / matrix.most());
    }

    /// The relations that two ministries share; of one and the same: those that are of it alone.
    String relations(Ministry one, Ministry other) {
        return seen.at("/samenhangen", "ministerie", one.key(), "met", other.key());
    }
}
