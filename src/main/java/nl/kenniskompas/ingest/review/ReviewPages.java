package nl.kenniskompas.ingest.review;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kenniskompas.ingest.Finding;
import nl.kenniskompas.ingest.Taker.Said;
import nl.kenniskompas.ingest.extract.Source;
import nl.kenniskompas.ingest.review.Proposal.State;
import nl.kenniskompas.library.DocumentId;
import nl.kenniskompas.library.Library;
import nl.kenniskompas.library.reader.DocumentText;
import nl.kenniskompas.library.reader.Mark;
import nl.kenniskompas.library.reader.ReaderSheet;
import nl.kenniskompas.web.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Makes the pages of the review.
@Component
public class ReviewPages {
    private static final int PASSAGE = 400;

    private final Proposals proposals;
    private final Accepting accepting;
    private final Library library;

    ReviewPages(Proposals proposals, Accepting accepting, Library library) {
        this.proposals = proposals;
        this.accepting = accepting;
        this.library = library;
    }

    public ModelAndView show(long intake, DocumentId document) {
        return show(page(intake, document));
    }

    ModelAndView show(ReviewPage page) {
        return new ModelAndView("ingest/review/page", "page", page);
    }

    ReviewPage page(long intake, DocumentId document) {
        var found = proposals.of(intake);
        DocumentText text = library.text(document);
        var sheets = ReaderSheet.of(text, marks(found), 0, text.pages().size()).stream()
                .filter(sheet -> !sheet.marked().isEmpty())
                .toList();
        return new ReviewPage(
                intake, document.value(), library.title(document), lines(found, text.content()), sheets, "", 0);
    }

    /// The same without the text beside it.
    ReviewPage lines(long intake, DocumentId document) {
        var lines = lines(proposals.of(intake), library.text(document).content());
        return new ReviewPage(intake, document.value(), library.title(document), lines, List.of(), "", 0);
    }

    Line line(long intake, long id) {
        return lines(intake, proposals.documentOf(intake)).only(List.of(id)).lines().stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("proposal", id));
    }

    private List<Line> lines(List<Proposal> found, String content) {
        var tree = new Tree(found);
        Map<Long, Long> parts = found.stream()
                .flatMap(proposal -> tree.above(proposal).stream())
                .collect(Collectors.groupingBy(Proposal::id, Collectors.counting()));
        var said = said(found);
        return found.stream()
                .map(proposal -> line(
                        proposal,
                        tree,
                        parts.getOrDefault(proposal.id(), 0L).intValue(),
                        content,
                        said.getOrDefault(proposal.id(), List.of())))
                .toList();
    }

    /// By id. Only of what waits and is new: about the rest it has been said before.
    private Map<Long, List<Said>> said(List<Proposal> found) {
        var all = new HashMap<Long, List<Said>>();
        found.stream()
                .filter(proposal ->
                        proposal.state() == State.WAITING && proposal.difference() == Finding.Difference.NEW)
                .collect(Collectors.groupingBy(Proposal::kind))
                .forEach((kind, alike) -> {
                    var said = accepting
                            .taker(kind)
                            .said(kind, alike.stream().map(Proposal::fields).toList());
                    for (int i = 0; i < said.size(); i++) all.put(alike.get(i).id(), said.get(i));
                });
        return all;
    }

    private Line line(Proposal proposal, Tree tree, int parts, String content, List<Said> said) {
        var taker = accepting.taker(proposal.kind());
        Long item = proposal.item();
        return new Line(
                proposal,
                taker.fieldsOf(proposal.kind()),
                proposal.sources().stream()
                        .findFirst()
                        .map(place -> words(content, place))
                        .orElse(""),
                item == null ? null : taker.addressOf(proposal.kind(), item),
                parts,
                proposal.kind().equals("question") && tree.before(proposal) != null,
                said);
    }

    private static String words(String content, Source place) {
        int start = content.offsetByCodePoints(0, place.start());
        int end = content.offsetByCodePoints(start, Math.min(PASSAGE, place.end() - place.start()));
        return content.substring(start, end);
    }

    private static List<Mark> marks(List<Proposal> found) {
        return found.stream()
                .flatMap(proposal ->
                        proposal.sources().stream().map(place -> new Mark(proposal.id(), place.start(), place.end())))
                .sorted(Comparator.comparingInt(Mark::start).thenComparing(Mark::end, Comparator.reverseOrder()))
                .toList();
    }
}
