package nl.kenniskompas.search.feed;

import nl.kenniskompas.search.Item;
import nl.kenniskompas.search.analysis.AnalyserVersion;

/// What an index remembers of itself.
///
/// @param made by which rules, and of which database; an index with another one is of no use
/// @param table of which the rows were read last while it was being made
/// @param after the last row that was read of it
record Mark(String made, String table, long after) {
    /// Raised by hand when entries of the same things come to look otherwise, or an engine keeps them otherwise.
    private static final int SHAPE = 3;

    private static final String BETWEEN = " ";

    static Mark beginning(String database) {
        return new Mark(AnalyserVersion.CURRENT.number() + "." + SHAPE + "@" + database, "", 0);
    }

    Mark reached(Item row) {
        return new Mark(made, row.table(), row.id());
    }

    boolean isLike(Mark other) {
        return made.equals(other.made);
    }

    String text() {
        return made + BETWEEN + table + BETWEEN + after;
    }

    /// An index that never was kept has a mark like no other.
    static Mark of(String text) {
        String[] parts = text.split(BETWEEN, -1);
        return parts.length == 3 ? new Mark(parts[0], parts[1], Long.parseLong(parts[2])) : new Mark("", "", 0);
    }
}
