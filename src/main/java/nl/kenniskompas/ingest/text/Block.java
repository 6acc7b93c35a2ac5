package nl.kenniskompas.ingest.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One visual part of a document, in reading order. The blocks of a document do not overlap (a row's cells hold
/// their own blocks); stretches of text outside every block are markup leftovers or white space.
public sealed interface Block {
    Span span();

    /// A heading that the file itself marks as such (style, tag, font). `level` counts from 1 (the title).
    record Heading(int level, Span span) implements Block {}

    /// Lines that belong together; `span` runs over all its lines.
    record Paragraph(Span span) implements Block {}

    /// One item of a list. `marker` is what stands before it ("-", "1.", "a)"), null when the list has none;
    /// `span` starts after the marker. `depth` counts from 0.
    record Item(int depth, @Nullable String marker, Span span) implements Block {}

    /// One row of a table. `table` numbers the tables of the document from 0, so rows of one table can be told apart.
    record Row(int table, List<Cell> cells) implements Block {
        @Override
        public Span span() {
            return cells.getFirst().span().with(cells.getLast().span());
        }
    }

    /// A cell of a row with the blocks inside it; an empty cell has an empty span and no blocks.
    record Cell(Span span, List<Block> blocks) {}

    /// A footnote; `label` as printed ("1", "²"), `span` without it.
    record Note(String label, Span span) implements Block {}

    /// Running head or foot, page number, caption of a photo: on the page, but not in the text.
    record Furniture(Span span) implements Block {}
}
