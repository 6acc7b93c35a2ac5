package nl.kenniskompas.ingest.intake;

import java.util.List;
import nl.kenniskompas.history.Changes;
import nl.kenniskompas.identity.FirstAudience;
import nl.kenniskompas.identity.Organisations;
import nl.kenniskompas.ingest.Taker;
import nl.kenniskompas.ingest.extract.Extract;
import nl.kenniskompas.ingest.review.Decisions;
import nl.kenniskompas.ingest.review.Proposals;
import nl.kenniskompas.library.DocumentId;
import nl.kenniskompas.library.Library;
import nl.kenniskompas.library.NewDocument;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what was read: the document in the library, its findings as proposals.
@Component
class Keeping {
    private final Library library;
    private final Proposals proposals;
    private final Decisions decisions;
    private final List<Taker> takers;
    private final WorkList jobs;
    private final Changes changes;
    private final Organisations organisations;
    private final FirstAudience audience;

    Keeping(
            Library library,
            Proposals proposals,
            Decisions decisions,
            List<Taker> takers,
            WorkList jobs,
            Changes changes,
            Organisations organisations,
            FirstAudience audience) {
        this.library = library;
        this.proposals = proposals;
        this.decisions = decisions;
        this.takers = takers;
        this.jobs = jobs;
        this.changes = changes;
        this.organisations = organisations;
        this.audience = audience;
    }

    /// Keeps nothing when the job was cancelled, or taken over, while its file was read.
    @Transactional
    void keep(Claim claim, Extract extract) {
        if (!jobs.beat(claim, "propose")) {
            jobs.end(claim, Ending.cancelled());
            return;
        }
        changes.because(claim.fileName());
        DocumentId document = keptAs(document(claim, extract), claim);
        var named = extract.called(titleOf(claim, extract));
        takers.forEach(taker -> proposals.add(claim.id(), taker.findings(named)));
        if (claim.acceptAll()) decisions.acceptAll(claim.id(), document);
        jobs.end(claim, Ending.done(document));
    }

    /// Who sees a document that stands already is decided.
    private DocumentId keptAs(NewDocument read, Claim claim) {
        var known = library.withFile(read.sha256());
        known.ifPresent(document -> library.complete(document, read));
        return known.orElseGet(() -> {
            var added = library.add(read);
            if (claim.within() != null) audience.within(claim.within(), "document", added.value());
            return added;
        });
    }

    /// A document without a title is known by its file, without the ending.
    private static String titleOf(Claim claim, Extract extract) {
        String given = claim.title();
        String title = given == null ? extract.document().title() : given;
        return title.isBlank() ? claim.fileName().replaceFirst("(?<=.)\\.[A-Za-z0-9]{1,8}$", "") : title;
    }

    private NewDocument document(Claim claim, Extract extract) {
        var about = extract.document();
        var text = extract.text();
        var sender = Sender.of(extract, organisations);
        return new NewDocument(
                titleOf(claim, extract),
                about.kind(),
                about.language(),
                about.date(),
                about.mediaType(),
                claim.fileName(),
                claim.origin(),
                claim.sha256(),
                claim.bytes(),
                text.content().replace('\0', '\uFFFD'),
                text.pages().stream()
                        .map(p -> new NewDocument.Sheet(p.number(), p.start(), p.end()))
                        .toList(),
                text.repairs().stream()
                        .map(r -> new NewDocument.Repair(r.start(), r.end(), r.from(), r.to(), r.why()))
                        .toList(),
                text.blocks().stream()
                        .map(b -> new NewDocument.Shape(
                                b.kind(), b.level(), b.table(), b.row(), b.column(), b.start(), b.end()))
                        .toList(),
                Finds.citations(extract),
                Finds.of(extract),
                sender.publisher(),
                sender.ministries());
    }
}
