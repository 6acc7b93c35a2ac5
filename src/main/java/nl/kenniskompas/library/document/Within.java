package nl.kenniskompas.library.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.kenniskompas.library.NewDocument.Shape;
import nl.kenniskompas.library.citation.Cited;
import nl.kenniskompas.library.reader.DocumentText;
import nl.kenniskompas.library.reader.Footnote;
import nl.kenniskompas.library.reader.Mark;
import nl.kenniskompas.library.reader.ReaderSheet;
import nl.kenniskompas.library.reader.Reference;

/// What was found in one document.
record Within(long document, List<Find> finds, List<Leaning> citations) {
    private static final int SHORT = 160;

    /// A citation with where each of its publications can be read.
    record Leaning(Cited cited, List<Reference> references) {}

    /// A line of the list beside the text.
    ///
    /// @param address its place in the text
    record Entry(String label, int page, String address, List<Reference> references) {}

    List<Mark> marks() {
        var leaning = citations.stream()
                .map(c -> new Mark(
                        Mark.CITATION,
                        c.cited().id(),
                        c.cited().start(),
                        c.cited().end(),
                        false,
                        c.references()));
        return Stream.concat(leaning, finds.stream().map(Within::mark)).toList();
    }

    private static Mark mark(Find find) {
        return new Mark(find.kind(), find.id(), find.start(), find.end(), false, List.of());
    }

    /// Everything by kind, in the order in which kinds are named.
    Map<String, List<Entry>> byKind() {
        var kinds = new TreeMap<String, List<Entry>>(Kinds.AS_NAMED);
        for (Find find : finds)
            kinds.computeIfAbsent(find.kind(), kind -> new ArrayList<>())
                    .add(new Entry(shortened(find.label()), find.page(), at(find.page(), mark(find)), List.of()));
        for (Leaning leaning : citations) {
            var cited = leaning.cited();
            var mark = new Mark(Mark.CITATION, cited.id(), cited.start(), cited.end(), false, List.of());
            kinds.computeIfAbsent(Mark.CITATION, kind -> new ArrayList<>())
                    .add(new Entry(
                            shortened(cited.text()), cited.page(), at(cited.page(), mark), leaning.references()));
        }
        return kinds;
    }

    private String at(int page, Mark mark) {
        return "/bibliotheek/" + document + "?bladzijde=" + page + "#" + mark.anchor();
    }

    private static String shortened(String label) {
        String even = label.strip().replaceAll("\\s+", " ");
        if (even.codePointCount(0, even.length()) <= SHORT) return even;
        return even.substring(0, even.offsetByCodePoints(0, SHORT)).strip() + "…";
    }

    /// The footnotes that no block of the page sets apart, by the number of their page.
    Map<Integer, List<Footnote>> footnotes(List<ReaderSheet> sheets, DocumentText text) {
        var notes = text.blocks().stream()
                .filter(block -> block.kind().equals("note"))
                .toList();
        var footnotes = new HashMap<Integer, List<Footnote>>();
        for (ReaderSheet sheet : sheets)
            for (Find find : finds)
                if (find.kind().equals("footnote")
                        && sheet.start() <= find.start()
                        && find.start() < sheet.end()
                        && notes.stream().noneMatch(note -> holds(note, find)))
                    footnotes
                            .computeIfAbsent(sheet.number(), number -> new ArrayList<>())
                            .add(new Footnote(find.label(), mark(find).anchor()));
        return footnotes;
    }

    private static boolean holds(Shape note, Find find) {
        return note.start() <= find.start() && find.start() < note.end();
    }
}
