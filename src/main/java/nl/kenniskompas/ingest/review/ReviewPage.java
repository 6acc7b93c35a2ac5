package nl.kenniskompas.ingest.review;

import java.util.List;
import nl.kenniskompas.ingest.Finding.Difference;
import nl.kenniskompas.ingest.review.Proposal.State;
import nl.kenniskompas.library.reader.ReaderSheet;

/// All proposals of one document beside its text.
///
/// @param sheets only pages on which a proposal begins
/// @param message key of what is to be said about one line, empty for nothing
/// @param about id of that line
record ReviewPage(
        long intake,
        long document,
        String title,
        List<Line> lines,
        List<ReaderSheet> sheets,
        String message,
        long about) {
    ReviewPage saying(String key, long proposal) {
        return new ReviewPage(intake, document, title, lines, sheets, key, proposal);
    }

    /// Only these lines, in this order: what a page that stands has to change.
    ReviewPage only(List<Long> ids) {
        var chosen = ids.stream()
                .flatMap(id -> lines.stream().filter(line -> line.proposal().id() == id))
                .toList();
        return new ReviewPage(intake, document, title, chosen, sheets, message, about);
    }

    long count(State state) {
        return lines.stream().filter(line -> line.proposal().state() == state).count();
    }

    /// Whether it becomes an edition of its own; then what is gone is news and changes nothing.
    boolean isNewEdition() {
        return !lines.isEmpty() && lines.getFirst().proposal().difference() == Difference.NEW;
    }
}
