package nl.kenniskompas.library.reader;

import java.util.ArrayList;
import java.util.List;
import nl.kenniskompas.library.NewDocument.Sheet;

/// One page of a document, ready to be shown.
///
/// @param start code point with which it begins
/// @param end code point, exclusive
/// @param marked the passages that begin on it, in order
public record ReaderSheet(int number, int start, int end, List<Part> parts, List<Long> marked) {
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
        return grouped(parts);
    }

    /// The same without the footnotes.
    public List<List<Part>> body() {
        return grouped(parts.stream().filter(part -> !part.isNote()).toList());
    }

    public List<Part> notes() {
        return parts.stream().filter(Part::isNote).toList();
    }

    private static List<List<Part>> grouped(List<Part> parts) {
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
                .filter(Mark::isPassage)
                .filter(m -> page.start() <= m.start() && m.start() < page.end())
                .map(Mark::id)
                .toList();
        var parts = Parts.of(runs, text.blocks(), page.start(), page.end());
        return new ReaderSheet(page.number(), page.start(), page.end(), parts, marked);
    }
}
