package nl.kenniskompas.library.reader;

import java.util.ArrayList;
import java.util.List;
import nl.kenniskompas.library.NewDocument.Sheet;

/// One page of a document, ready to be shown.
///
/// @param marked the marks that begin on it, in order
public record ReaderSheet(int number, List<Part> parts, List<Long> marked) {
    /// Lays out `count` pages from the page with index `first` (from 0).
    public static List<ReaderSheet> of(DocumentText text, List<Mark> marks, int first, int count) {
        var runs = new Runs(text, marks);
        return text.pages().stream()
                .skip(first)
                .limit(count)
                .map(page -> sheet(page, text, runs, marks))
                .toList();
    }

    /// Neighbours that form one list or one table, together; any other part by itself.
    public List<List<Part>> groups() {
        var groups = new ArrayList<List<Part>>();
        for (Part part : parts) {
            if (part.joins()
                    && !groups.isEmpty()
                    && groups.getLast().getLast().kind().equals(part.kind()))
                groups.getLast().add(part);
            else groups.add(new ArrayList<>(List.of(part)));
        }
        return groups;
    }

    private static ReaderSheet sheet(Sheet page, DocumentText text, Runs runs, List<Mark> marks) {
        var marked = marks.stream()
                .filter(m -> page.start() <= m.start() && m.start() < page.end())
                .map(Mark::id)
                .toList();
        return new ReaderSheet(page.number(), Parts.of(runs, text.blocks(), page.start(), page.end()), marked);
    }
}
