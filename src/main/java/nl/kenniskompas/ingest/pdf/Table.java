package nl.kenniskompas.ingest.pdf;

import java.util.List;

/// A table on one page. An empty cell has no lines.
///
/// @param columns where its columns start: tables with the same ones on consecutive pages are one
record Table(List<List<List<Line>>> rows, float x0, float x1, float top, float bottom, List<Float> columns)
        implements Box {
    Table with(List<List<List<Line>>> others) {
        return new Table(others, x0, x1, top, bottom, columns);
    }

    boolean continues(Table before) {
        if (columns.size() != before.columns.size()) return false;
        for (int i = 0; i < columns.size(); i++) if (Math.abs(columns.get(i) - before.columns.get(i)) > 4) return false;
        return true;
    }
}
