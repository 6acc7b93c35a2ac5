package nl.kenniskompas.advice.taking;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.kenniskompas.ingest.Finding;
import nl.kenniskompas.ingest.Taker.Accepted;
import nl.kenniskompas.ingest.Taker.GivenBack;
import nl.kenniskompas.ingest.Taker.Taken;
import nl.kenniskompas.ingest.extract.Extract;
import nl.kenniskompas.library.DocumentId;
import nl.kenniskompas.library.Library;
import nl.kenniskompas.library.NewDocument;
import org.jspecify.annotations.Nullable;

/// Somebody who accepts what was found in a letter, and takes that back.
record Accepting(AdviceTaker taker, Library library) {
    record Item(Accepted proposal, long id) {}

    List<Item> all(Extract extract) {
        var document = library.add(new NewDocument(
                extract.document().title(),
                "letter",
                "nl",
                extract.document().date(),
                "text/plain",
                "brief.txt",
                null,
                Integer.toHexString(extract.text().content().hashCode()),
                new byte[0],
                extract.text().content(),
                List.of(new NewDocument.Sheet(1, 0, extract.text().content().length())),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of()));
        var items = new ArrayList<Item>();
        for (Finding finding : taker.findings(extract)) take(finding, null, null, document, items);
        return items;
    }

    private void take(
            Finding finding,
            @Nullable String parentKind,
            @Nullable Long parent,
            DocumentId document,
            List<Item> items) {
        var passages = finding.sources().stream()
                .map(s -> library.mark(document, s.page(), s.start(), s.end()))
                .toList();
        var proposal = new Accepted(
                finding.kind(),
                finding.fields(),
                passages,
                parentKind,
                parent,
                finding.difference(),
                finding.existing(),
                finding.existingFields(),
                items.size());
        if (!(taker.take(proposal) instanceof Taken.Item(long id))) throw new AssertionError(finding);
        items.add(new Item(proposal, id));
        for (Finding child : finding.children()) take(child, finding.kind(), id, document, items);
    }

    GivenBack back(Item item) {
        return taker.giveBack(item.proposal(), item.id());
    }

    static Item of(List<Item> items, String kind) {
        return Objects.requireNonNull(items.stream()
                .filter(item -> item.proposal().kind().equals(kind))
                .findFirst()
                .orElse(null));
    }
}
