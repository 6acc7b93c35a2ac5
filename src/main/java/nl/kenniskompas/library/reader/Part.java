package nl.kenniskompas.library.reader;

import java.util.List;

/// One part of a page as the reader shows it.
///
/// @param kind `heading`, `paragraph`, `item`, `note`, `furniture`, `row` or `leftover` (text outside every block)
/// @param level of a heading (1 to 6) or the depth of an item, else 0
/// @param cells of a row, else one
public record Part(String kind, int level, List<List<Run>> cells) {
    public List<Run> runs() {
        return cells.getFirst();
    }

    boolean isNote() {
        return kind.equals("note");
    }

    /// Whether it belongs with a neighbour of the same kind.
    boolean joins() {
        return kind.equals("item") || kind.equals("row");
    }
}
