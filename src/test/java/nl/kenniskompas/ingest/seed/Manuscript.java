package nl.kenniskompas.ingest.seed;

import java.util.ArrayList;
import java.util.List;

/// A plain text as its author may have had it: headings, paragraphs, lists, and tables whose cells hold lists.
record Manuscript(List<Part> parts) {
    sealed interface Part {
        record Heading(String text) implements Part {}

        record Paragraph(String text) implements Part {}

        record Items(List<String> texts) implements Part {}

        record Table(List<List<Cell>> rows) implements Part {}
    }

    record Cell(List<String> lines, boolean list) {}

    /// Rows are lines with a tab, a cell's glued list starts with a `ul` tag, an item with a dash.
    static Manuscript of(String text) {
        var parts = new ArrayList<Part>();
        var rows = new ArrayList<List<Cell>>();
        var items = new ArrayList<String>();
        for (String line : (text + "\n\n").split("\n")) {
            boolean row = line.contains("\t") && !line.matches(".*\t\\d+") && !line.matches("[-\t|]+");
            boolean item = line.startsWith("- ");
            if (!item) flush(items, parts);
            if (!row && !line.isBlank() && !rows.isEmpty()) {
                parts.add(new Part.Table(List.copyOf(rows)));
                rows.clear();
            }
            if (row) rows.add(cells(line));
            else if (item) items.add(line.substring(2).strip());
            else if (!line.isBlank() && !line.matches("[-\t|]+")) parts.add(running(line.strip()));
        }
        if (!rows.isEmpty()) parts.add(new Part.Table(List.copyOf(rows)));
        return new Manuscript(List.copyOf(parts));
    }

    private static void flush(List<String> items, List<Part> parts) {
        if (items.isEmpty()) return;
        parts.add(new Part.Items(List.copyOf(items)));
        items.clear();
    }

    /// Only what names itself ("Part 3: ...") gets a heading's style; as in many documents the rest has none.
    private static Part running(String line) {
        boolean labelled = line.length() < 110 && line.matches("\\p{Lu}[\\p{L} ]+ \\d+: [^\t]+");
        return labelled ? new Part.Heading(line) : new Part.Paragraph(line);
    }

    private static List<Cell> cells(String line) {
        var cells = new ArrayList<Cell>();
        for (String cell : line.split("\t", -1)) {
            if (!cell.startsWith("<ul")) {
                cells.add(new Cell(cell.isBlank() ? List.of() : List.of(cell.strip()), false));
                continue;
            }
            String glued = cell.substring(cell.indexOf('>') + 1).replace("</ul>", "");
            cells.add(new Cell(List.of(glued.split("(?<=[?.])(?=[A-Z(])")), true));
        }
        return cells;
    }
}
