package nl.kenniskompas.ingest.pdf;

import java.util.List;

/// A part of a page, in reading order, that becomes one block (a table: a block for each row).
sealed interface Piece {
    /// @param level 0 for running text, else that of a heading
    record Text(int level, List<Line> lines) implements Piece {}

    record Item(Marker marker, int depth, List<Line> lines) implements Piece {}

    record Tabular(Table table) implements Piece {}

    record Foot(String label, int skip, List<Line> lines) implements Piece {}

    record Running(Line line) implements Piece {}
}
