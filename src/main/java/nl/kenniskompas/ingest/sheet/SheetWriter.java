package nl.kenniskompas.ingest.sheet;

import java.util.ArrayList;
import java.util.List;
import nl.kenniskompas.ingest.extract.Warning;
import nl.kenniskompas.ingest.text.Draft;
import nl.kenniskompas.ingest.text.Kind;
import nl.kenniskompas.ingest.text.Limits;
import nl.kenniskompas.ingest.text.Problem;
import nl.kenniskompas.ingest.text.Refused;
import nl.kenniskompas.ingest.text.SourceText;
import nl.kenniskompas.ingest.text.Span;
import nl.kenniskompas.ingest.text.Writing;
import nl.kenniskompas.web.file.CsvCell;
import org.jspecify.annotations.Nullable;

/// Writes rows of cells. A cell keeps its lines; empty cells behind the last that holds something are no cells.
final class SheetWriter {
    private static final int MOST_DOUBTS = 50;

    private record Doubt(
            String code,
            List<String> arguments,
            String message,
            @Nullable Span place) {}

    private final Draft draft;
    private final Writing writing;
    private final int most;
    private final List<Doubt> doubts = new ArrayList<>();
    private long cells;
    private int table;

    SheetWriter(Draft draft, Limits limits) {
        this.draft = draft;
        writing = new Writing(draft);
        most = limits.parts();
    }

    void heading(String words) {
        writing.begin(new Kind.Heading(1));
        writing.write(clean(words));
        writing.end();
    }

    void beginTable() {
        table = writing.beginTable();
    }

    /// @return where its words stand
    Span row(List<String> all) {
        var row = all.stream().map(SheetWriter::clean).toList();
        int width = row.size();
        while (width > 0 && row.get(width - 1).isEmpty()) width--;
        cells += width;
        if (cells > most) throw new Refused(Problem.TOO_LARGE, "more than " + most + " cells");
        int start = draft.at();
        if (width == 0) return new Span(start, start);
        writing.beginRow();
        for (String cell : row.subList(0, width)) {
            writing.beginCell();
            writing.write(cell);
            writing.endCell();
        }
        Span span = draft.since(start);
        writing.endRow(table);
        return span;
    }

    void endSheet() {
        draft.endPage();
    }

    private static String clean(String cell) {
        var lines = cell.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
        return CsvCell.read(lines.strip());
    }

    /// @param place null when it is about the whole file
    void doubt(String code, List<String> arguments, String message, @Nullable Span place) {
        if (doubts.size() < MOST_DOUBTS) doubts.add(new Doubt(code, arguments, message, place));
    }

    SourceText finish(String mediaType) {
        if (draft.substance(1) == 0) throw new Refused(Problem.EMPTY, "no cell holds anything");
        var text = draft.finish(mediaType);
        for (Doubt it : doubts.reversed()) {
            var place = it.place() == null || it.place().isEmpty() ? null : text.source(it.place());
            text = text.withWarning(new Warning(it.code(), it.arguments(), it.message(), place));
        }
        return text;
    }
}
