package nl.kenniskompas.ingest.sheet;

import org.jspecify.annotations.Nullable;

/// Where a cell stands, by an address such as `BC12`.
final class CellPlace {
    /// As many columns as a spreadsheet can have.
    private static final int WIDEST = 16_384;

    private CellPlace() {}

    /// From 0.
    ///
    /// @param fallback for a cell without an address
    static int column(@Nullable String address, int fallback) {
        int column = 0;
        for (int at = 0; address != null && at < address.length(); at++) {
            char letter = address.charAt(at);
            if (letter < 'A' || letter > 'Z') break;
            column = Math.min(WIDEST, column * 26 + letter - 'A' + 1);
        }
        return column == 0 ? fallback : column - 1;
    }
}
