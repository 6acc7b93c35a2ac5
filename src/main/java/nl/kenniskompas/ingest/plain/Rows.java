package nl.kenniskompas.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import nl.kenniskompas.ingest.text.Block;
import nl.kenniskompas.ingest.text.Span;

/// Lines that are rows of a table: cells between tabs, or between the pipes of Markdown.
final class Rows {
    private static final int FAR = 400;

    private Rows() {}

    static boolean isPiped(String content, Line line) {
        int pipes = 0;
        for (int at = line.span().start(); at < line.span().end() && pipes < 2; at++)
            if (content.charAt(at) == '|') pipes++;
        return pipes >= 2 || pipes == 1 && content.charAt(line.span().start()) == '|';
    }

    /// A tab before the words is only indentation, unless the line above is a row of a table.
    static boolean isTabbed(String content, int lineStart, Line line, boolean afterRow) {
        return content.indexOf(
                        '\t',
                        afterRow ? lineStart : line.span().start(),
                        line.span().end())
                >= 0;
    }

    /// At least three spaces between words part columns, as a converter that keeps the layout writes them.
    static boolean isGapped(String content, Span words) {
        return content.substring(words.start(), Math.min(words.end(), words.start() + FAR))
                .contains("   ");
    }

    static Block.Row gapped(String content, int table, Span words) {
        var cells = new ArrayList<Block.Cell>();
        int start = words.start();
        for (int gap; (gap = content.indexOf("   ", start, words.end())) >= 0; ) {
            cells.add(cell(content, start, gap));
            start = gap;
            while (start < words.end() && content.charAt(start) == ' ') start++;
        }
        cells.add(cell(content, start, words.end()));
        return new Block.Row(table, cells);
    }

    static Block.Row piped(String content, int table, Span line) {
        int start = line.start(), end = line.end();
        if (content.charAt(start) == '|') start++;
        if (end > start && content.charAt(end - 1) == '|') end--;
        return new Block.Row(table, cells(content, new Span(start, end), '|'));
    }

    static Block.Row tabbed(String content, int table, Span line) {
        return new Block.Row(table, cells(content, line, '\t'));
    }

    private static List<Block.Cell> cells(String content, Span line, char separator) {
        var cells = new ArrayList<Block.Cell>();
        int start = line.start();
        for (int at = start; at <= line.end(); at++)
            if (at == line.end() || content.charAt(at) == separator) {
                cells.add(cell(content, start, at));
                start = at + 1;
            }
        return cells;
    }

    private static Block.Cell cell(String content, int from, int until) {
        int start = from, end = until;
        while (start < end && Line.isBlank(content.charAt(start))) start++;
        while (end > start && Line.isBlank(content.charAt(end - 1))) end--;
        var span = new Span(start, end);
        return new Block.Cell(span, span.isEmpty() ? List.of() : List.of(new Block.Paragraph(span)));
    }

    /// The same row with its last cell running on until `end`.
    static Block.Row longer(Block.Row row, int end) {
        var cells = new ArrayList<>(row.cells());
        var last = cells.removeLast();
        var span = new Span(last.span().isEmpty() ? end : last.span().start(), end);
        cells.add(new Block.Cell(span, List.of(new Block.Paragraph(span))));
        return new Block.Row(row.table(), cells);
    }
}
