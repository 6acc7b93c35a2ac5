package nl.kenniskompas.library.document;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kenniskompas.library.NewDocument;
import nl.kenniskompas.library.PassageId;
import nl.kenniskompas.library.PassageUses;
import nl.kenniskompas.library.PassageUses.Use;
import nl.kenniskompas.library.document.Documents.DocumentText;
import nl.kenniskompas.library.document.Documents.Mark;
import nl.kenniskompas.library.document.ReaderPage.Sheet;
import org.springframework.stereotype.Component;

/// Makes the reader page: a document's text as it was printed, with what was taken from it.
@Component
class Reader {
    private static final int SHEETS_AT_ONCE = 40;

    private final Documents documents;
    private final List<PassageUses> users;

    Reader(Documents documents, List<PassageUses> users) {
        this.documents = documents;
        this.users = users;
    }

    ReaderPage page(long id, long chosen, int asked) {
        var document = documents.get(id);
        DocumentText text = documents.text(id);
        List<Mark> marks = documents.marks(id);
        int section = chosen == 0 ? asked : sectionOf(chosen, text, marks, asked);
        int sections = Math.max(1, (text.pages().size() + SHEETS_AT_ONCE - 1) / SHEETS_AT_ONCE);
        var shown = text.pages().stream()
                .skip((long) (Math.clamp(section, 1, sections) - 1) * SHEETS_AT_ONCE)
                .limit(SHEETS_AT_ONCE)
                .toList();
        var runs = new Runs(text, marks);
        var sheets = shown.stream().map(sheet -> sheet(sheet, text, runs, marks)).toList();
        var taken = sheets.stream().flatMap(s -> s.taken().stream()).map(PassageId::new).toList();
        return new ReaderPage(
                document, sheets, uses(taken), text.repairs(), chosen, Math.clamp(section, 1, sections), sections);
    }

    private static int sectionOf(long chosen, DocumentText text, List<Mark> marks, int otherwise) {
        return marks.stream()
                .filter(m -> m.passage() == chosen)
                .findFirst()
                .map(m -> (int) text.pages().stream().filter(p -> p.end() <= m.start()).count() / SHEETS_AT_ONCE + 1)
                .orElse(otherwise);
    }

    private static Sheet sheet(NewDocument.Sheet sheet, DocumentText text, Runs runs, List<Mark> marks) {
        var taken = marks.stream()
                .filter(m -> sheet.start() <= m.start() && m.start() < sheet.end())
                .map(Mark::passage)
                .toList();
        return new Sheet(sheet.number(), Parts.of(runs, text.blocks(), sheet.start(), sheet.end()), taken);
    }

    private Map<Long, List<Use>> uses(List<PassageId> passages) {
        return users.stream()
                .flatMap(user -> passages.isEmpty() ? Stream.<Use>empty() : user.of(passages).stream())
                .collect(Collectors.groupingBy(use -> use.passage().value()));
    }
}
