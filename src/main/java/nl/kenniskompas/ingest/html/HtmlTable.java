package nl.kenniskompas.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.kenniskompas.ingest.text.Kind;
import nl.kenniskompas.ingest.text.Writing;
import org.jsoup.nodes.Element;

/// Writes one table. Cells that cover several places stand at the first; the others are written empty, so that a
/// column's number means the same in every row.
final class HtmlTable {
    private static final int WIDEST = 100;

    private final Writing writing;
    private final Consumer<Element> content;
    /// For each column the number of further rows that a cell from above covers.
    private final List<Integer> covered = new ArrayList<>();

    HtmlTable(Writing writing, Consumer<Element> content) {
        this.writing = writing;
        this.content = content;
    }

    void write(Element table) {
        int number = writing.beginTable();
        for (Element part : table.children()) {
            switch (part.normalName()) {
                case "caption" -> {
                    writing.begin(new Kind.Plain());
                    content.accept(part);
                    writing.end();
                }
                case "tr" -> row(part, number);
                default ->
                    part.children().stream()
                            .filter(row -> row.normalName().equals("tr"))
                            .forEach(row -> row(row, number));
            }
        }
    }

    private void row(Element row, int table) {
        writing.beginRow();
        int column = 0;
        for (Element cell : row.children()) {
            if (!cell.normalName().equals("td") && !cell.normalName().equals("th")) continue;
            column = skipCovered(column);
            writing.beginCell();
            content.accept(cell);
            writing.endCell();
            int width = Math.min(WIDEST, span(cell, "colspan"));
            for (int i = 0; i < width; i++) {
                if (i > 0) writing.emptyCell();
                cover(column++, span(cell, "rowspan") - 1);
            }
        }
        skipCovered(column);
        writing.endRow(table);
    }

    private int skipCovered(int from) {
        int column = from;
        while (column < covered.size() && covered.get(column) > 0) {
            covered.set(column, covered.get(column) - 1);
            writing.emptyCell();
            column++;
        }
        return column;
    }

    private void cover(int column, int rows) {
        while (covered.size() <= column) covered.add(0);
        covered.set(column, rows);
    }

    private static int span(Element cell, String attribute) {
        String span = cell.attr(attribute).strip();
        return span.matches("[1-9]\\d{0,3}") ? Integer.parseInt(span) : 1;
    }
}
