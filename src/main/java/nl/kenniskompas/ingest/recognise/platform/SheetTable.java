package nl.kenniskompas.ingest.recognise.platform;

import java.util.ArrayList;
import java.util.List;
import nl.kenniskompas.ingest.recognise.outline.Manuscript;
import nl.kenniskompas.ingest.text.Block;
import nl.kenniskompas.ingest.text.Span;
import org.jspecify.annotations.Nullable;

/// One table of a table file, below its head.
///
/// @param head null when it is no table of relations
/// @param name the beginning of its first row
record SheetTable(@Nullable SheetHead head, String name, List<Line> lines) {
    private static final int HEAD_WITHIN = 10, FEWEST = 3;

    record Line(List<String> cells, Span span) {}

    static List<SheetTable> in(Manuscript text) {
        var tables = new ArrayList<SheetTable>();
        var lines = new ArrayList<Line>();
        int table = -1;
        for (Block block : text.source().blocks()) {
            if (!(block instanceof Block.Row row)) continue;
            if (row.table() != table && !lines.isEmpty()) {
                tables.add(of(List.copyOf(lines)));
                lines.clear();
            }
            table = row.table();
            lines.add(new Line(
                    row.cells().stream().map(cell -> words(text, cell.span())).toList(), row.span()));
        }
        if (!lines.isEmpty()) tables.add(of(List.copyOf(lines)));
        return tables;
    }

    /// As written: a spreadsheet has no slips of the print.
    private static String words(Manuscript text, Span span) {
        return text.content()
                .substring(span.start(), span.end())
                .replaceAll("\\s+", " ")
                .strip();
    }

    /// Its head may have a title above it. A table without a cause and an effect has sentences, some of which can be
    /// taken apart: a column called "words" occurs in any table.
    private static SheetTable of(List<Line> all) {
        var name = String.join(" | ", all.getFirst().cells());
        for (int at = 0; at < Math.min(HEAD_WITHIN, all.size()); at++) {
            var head = SheetHead.of(all.get(at).cells());
            var below = all.subList(at + 1, all.size());
            if (head.namesCauseAndEffect() || head.namesSentence() && areSentences(head, below))
                return new SheetTable(
                        head.settled(below.stream().map(Line::cells).toList()), name, below);
        }
        return new SheetTable(null, name, List.of());
    }

    private static boolean areSentences(SheetHead head, List<Line> lines) {
        return lines.stream()
                        .filter(line -> Sentences.part(Words.plain(sentence(head, line)), List.of()) != null)
                        .limit(FEWEST)
                        .count()
                == FEWEST;
    }

    static String sentence(SheetHead head, Line line) {
        var sentence = head.cell(line.cells(), SheetColumn.SENTENCE);
        return sentence.isEmpty() ? head.cell(line.cells(), SheetColumn.WORDS) : sentence;
    }
}
