package nl.kenniskompas.ingest.sheet;

import java.util.ArrayList;
import java.util.List;
import nl.kenniskompas.ingest.ooxml.Element;

/// The rows of one sheet, as they come by.
final class SheetRows {
    private final SheetWriter writer;
    private final CellValue values;
    private final MergedCells merged;
    private int number;

    SheetRows(SheetWriter writer, CellValue values, MergedCells merged) {
        this.writer = writer;
        this.values = values;
        this.merged = merged;
    }

    /// A cell or a row without an address stands behind the one before it.
    void read(Element row) {
        number = Element.parse(row.attribute("r"), number + 1);
        var cells = new ArrayList<String>();
        boolean unknown = false;
        int next = 0;
        for (Element cell : row.kids()) {
            if (!cell.name().equals("c")) continue;
            var value = values.of(cell);
            int column = Math.max(cells.size(), CellPlace.column(cell.attribute("r"), next));
            next = column + 1;
            unknown |= CellValue.isUnknown(cell);
            if (value.isBlank()) continue;
            while (cells.size() < column) cells.add("");
            cells.add(value);
        }
        merged.fill(number, cells);
        var place = writer.row(cells);
        if (unknown)
            writer.doubt("formula-unknown", List.of(), "A formula in this row was saved without its outcome.", place);
    }
}
