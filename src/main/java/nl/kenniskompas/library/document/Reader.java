package nl.kenniskompas.library.document;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kenniskompas.library.DocumentId;
import nl.kenniskompas.library.Library;
import nl.kenniskompas.library.NewDocument.Repair;
import nl.kenniskompas.library.NewDocument.Sheet;
import nl.kenniskompas.library.PassageId;
import nl.kenniskompas.library.PassageLeads;
import nl.kenniskompas.library.PassageLeads.Lead;
import nl.kenniskompas.library.PassageUses;
import nl.kenniskompas.library.PassageUses.Use;
import nl.kenniskompas.library.reader.DocumentText;
import nl.kenniskompas.library.reader.Mark;
import nl.kenniskompas.library.reader.ReaderSheet;
import org.springframework.stereotype.Component;

/// Makes the reader page: a document's text as it was printed, with what was found in it and what was taken from it.
@Component
class Reader {
    private static final int SHEETS_AT_ONCE = 40;

    private final Documents documents;
    private final Library library;
    private final Found found;
    private final List<PassageUses> users;
    private final List<PassageLeads> leading;

    Reader(Documents documents, Library library, Found found, List<PassageUses> users, List<PassageLeads> leading) {
        this.documents = documents;
        this.library = library;
        this.found = found;
        this.users = users;
        this.leading = leading;
    }

    ReaderPage page(long id, Wanted wanted) {
        var document = documents.get(id);
        DocumentText text = library.text(new DocumentId(id));
        List<Mark> passages = documents.marks(id);
        var within = found.in(id);
        int sections = Math.max(1, (text.pages().size() + SHEETS_AT_ONCE - 1) / SHEETS_AT_ONCE);
        var place = wanted.place().in(text).stream().toList();
        int section = Math.clamp(sectionOf(wanted, text, passages, place), 1, sections);
        var others = Stream.concat(passages.stream(), within.marks().stream())
                .map(mark -> wanted.shows(mark.kind()) ? mark : quiet(mark));
        var marks = Stream.concat(place.stream(), others)
                .sorted(Comparator.comparingInt(Mark::start).thenComparing(Mark::end, Comparator.reverseOrder()))
                .toList();
        var sheets = ReaderSheet.of(text, marks, (section - 1) * SHEETS_AT_ONCE, SHEETS_AT_ONCE);
        var taken = sheets.stream()
                .flatMap(sheet -> sheet.marked().stream())
                .map(PassageId::new)
                .toList();
        return new ReaderPage(
                document,
                sheets,
                uses(taken),
                repairs(text, section),
                wanted,
                section,
                sections,
                passages.size(),
                within,
                within.footnotes(sheets, text),
                leads(wanted, text, Stream.concat(passages.stream(), place.stream())));
    }

    /// Of the passage that the reader came for.
    private List<Lead> leads(Wanted wanted, DocumentText text, Stream<Mark> marks) {
        return marks.filter(mark -> mark.kind().equals(Mark.PLACE) || mark.id() == wanted.passage())
                .findFirst()
                .map(mark -> words(text.content(), mark))
                .map(words -> leading.stream()
                        .flatMap(module -> module.of(words).stream())
                        .toList())
                .orElse(List.of());
    }

    private static String words(String content, Mark mark) {
        int start = content.offsetByCodePoints(0, mark.start());
        return content.substring(start, content.offsetByCodePoints(start, mark.end() - mark.start()));
    }

    private static Mark quiet(Mark mark) {
        return new Mark(mark.kind(), mark.id(), mark.start(), mark.end(), true, mark.references());
    }

    private static List<Repair> repairs(DocumentText text, int section) {
        var pages = text.pages().stream().skip((section - 1L) * SHEETS_AT_ONCE).limit(SHEETS_AT_ONCE);
        var ends = pages.mapToInt(Sheet::end).summaryStatistics();
        int start = section == 1
                ? 0
                : text.pages().get((section - 1) * SHEETS_AT_ONCE).start();
        return text.repairs().stream()
                .filter(repair -> start <= repair.start() && repair.start() < ends.getMax())
                .toList();
    }

    private static int sectionOf(Wanted wanted, DocumentText text, List<Mark> passages, List<Mark> place) {
        return Stream.concat(passages.stream().filter(mark -> mark.id() == wanted.passage()), place.stream())
                .findFirst()
                .map(mark -> text.pageIndex(mark.start()) / SHEETS_AT_ONCE + 1)
                .orElse(wanted.page() > 0 ? (wanted.page() - 1) / SHEETS_AT_ONCE + 1 : wanted.section());
    }

    private Map<Long, List<Use>> uses(List<PassageId> passages) {
        if (passages.isEmpty()) return Map.of();
        return users.stream()
                .flatMap(user -> user.of(passages).stream())
                .collect(Collectors.groupingBy(use -> use.passage().value()));
    }
}
